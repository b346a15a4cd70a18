import { Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useFormats } from '../../ui/formats.ts';
import classes from './directory.module.css';
import type { FitReason } from './shapes.ts';

/** Why a meeting may be worthwhile, in sentences. */
export function FitReasons({ fit }: { fit: readonly FitReason[] }) {
  const { t } = useTranslation('profiles');
  const nameOf = useNaceNames();
  const { list } = useFormats();
  if (fit.length === 0) return null;
  const describe = ({ code, values }: FitReason) =>
    t(`fit.${code}`, { what: list(code === 'same_sectors' ? values.map(nameOf) : values) });
  return (
    <ul className={classes.fit} aria-label={t('fit.label')}>
      {fit.map((reason) => (
        <li key={reason.code}>
          <IconSparkles size={18} stroke={1.6} aria-hidden />
          <Text span size="sm">
            {describe(reason)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
