import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from '../i18n/use-translation.ts';
import classes from './scheme-toggle.module.css';

/**
 * Switches between light and dark; remembered on this device. A plain button, for every page has it: the library's
 * brings what fades and spins with it. It reads the same in both, for where a page is drawn nobody knows which.
 */
export function SchemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-label={t('scheme.change')}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <IconMoon size={22} stroke={1.6} aria-hidden className={classes.moon} />
      <IconSun size={22} stroke={1.6} aria-hidden className={classes.sun} />
    </button>
  );
}
