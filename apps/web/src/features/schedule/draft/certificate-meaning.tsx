import { Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import classes from './certificate.module.css';
import type { Certificate } from './certificate.ts';

/** The same for people who never heard of bounds. */
export function CertificateMeaning({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('drafts');
  const { meetings, breaks, isChecked } = certificate;
  return (
    <details className={classes.meaning}>
      <summary>{t('meaning.title')}</summary>
      <Stack gap="xs" maw="46rem">
        <Text>{t('meaning.meetings')}</Text>
        {meetings.proof ? <Text>{t(`meaning.by.${meetings.proof}`)}</Text> : null}
        <Text>{t(breaks.isBest ? 'meaning.breaksProved' : 'meaning.breaksOpen')}</Text>
        {isChecked ? <Text>{t('meaning.checked')}</Text> : null}
        <Text>{t('meaning.verifier')}</Text>
        <Text>{t('meaning.seal')}</Text>
      </Stack>
    </details>
  );
}
