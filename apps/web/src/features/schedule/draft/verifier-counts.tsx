import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Figures } from '../shapes.ts';
import classes from './certificate.module.css';
import { countFaults } from './certificate.ts';

/** What the independent verifier counted, and whether its signature still fits. */
export function VerifierCounts({ figures, seal }: { figures: Figures; seal: boolean | null }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  return (
    <div className={classes.counts}>
      <Text fw={700} mb={4}>
        {t('verifier.title')}
      </Text>
      <ul>
        {countFaults(figures).map(({ group, count }) => (
          <li key={group} data-wrong={count > 0 || undefined}>
            {count === 0 ? (
              <IconCheck size={18} aria-hidden />
            ) : (
              <IconAlertTriangle size={18} aria-hidden />
            )}
            <span>{t(`verifier.${group}`)}</span>
            <strong>{number(count)}</strong>
          </li>
        ))}
      </ul>
      {seal === null ? null : (
        <Text size="sm" mt="sm" className={classes.seal} data-wrong={!seal || undefined}>
          {seal ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
          <span>{t(seal ? 'verifier.sealed' : 'verifier.broken')}</span>
        </Text>
      )}
    </div>
  );
}
