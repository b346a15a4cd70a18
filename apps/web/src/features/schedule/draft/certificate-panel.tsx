import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconRosetteDiscountCheck, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { Section } from '../../../ui/section.tsx';
import { RunCurve } from '../runs/run-curve.tsx';
import type { Draft, Figures, Run } from '../shapes.ts';
import classes from './certificate.module.css';
import { type Certificate, readCertificate } from './certificate.ts';
import { CertificateMeaning } from './certificate-meaning.tsx';
import { VerifierCounts } from './verifier-counts.tsx';

/** What a draft is worth and how sure that is: the proof, what the verifier counted, and the seal on both. */
export function CertificatePanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  const { run } = draft;
  const { figures } = run;
  if (!figures) return null;
  const certificate = readCertificate(figures);
  return (
    <Section title={t('certificate.title')}>
      <div className={classes.panel}>
        <Stack gap="md">
          <MeetingsClaim figures={figures} certificate={certificate} />
          <BreaksClaim figures={figures} certificate={certificate} run={run} />
        </Stack>
        <VerifierCounts figures={figures} seal={run.isSealed} />
      </div>
      <CertificateMeaning certificate={certificate} />
      <Curve draft={draft} />
    </Section>
  );
}

type ClaimProps = { figures: Figures; certificate: Certificate };

function MeetingsClaim({ figures, certificate: { meetings } }: ClaimProps) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  const isWeighted = figures.weight !== figures.scheduled;
  const [part, whole] = [number(figures.scheduled), number(figures.wished)];
  const lacking = Math.max(0, meetings.bound - figures.weight);
  return (
    <div>
      <Group gap="sm" align="center">
        <Text className={classes.big}>{t('certificate.placed', { part, whole })}</Text>
        <ProofBadge isBest={meetings.isBest} />
      </Group>
      <Text>
        {meetings.kind === 'open'
          ? t(isWeighted ? 'certificate.openWeight' : 'certificate.open', { count: lacking })
          : t(
              meetings.kind === 'most' && isWeighted
                ? 'certificate.mostWeight'
                : `certificate.${meetings.kind}`,
            )}
      </Text>
    </div>
  );
}

function BreaksClaim({ figures, certificate: { breaks }, run }: ClaimProps & { run: Run }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  return (
    <div>
      <Group gap="sm" align="center">
        <Text className={classes.middle}>{t('certificate.breaks', { count: figures.breaks })}</Text>
        <ProofBadge isBest={breaks.isBest} />
      </Group>
      <Text>
        {breaks.isBest
          ? t(figures.breaks === 0 ? 'certificate.noBreaks' : 'certificate.fewestBreaks')
          : breaks.bound > 0
            ? t('certificate.atLeast', { count: breaks.bound })
            : t('certificate.openBreaks')}
        {figures.spread !== undefined && run.fairness !== null
          ? ` ${t('certificate.spread', { spread: number(figures.spread) })}`
          : null}
      </Text>
    </div>
  );
}

function ProofBadge({ isBest }: { isBest: boolean }) {
  const { t } = useTranslation('drafts');
  const Icon = isBest ? IconRosetteDiscountCheck : IconScale;
  return (
    <Badge
      variant="light"
      color={isBest ? 'green' : 'gray'}
      leftSection={<Icon size={18} aria-hidden style={{ display: 'block' }} />}
    >
      {t(isBest ? 'certificate.proved' : 'certificate.bounded')}
    </Badge>
  );
}

function Curve({ draft: { curve, run } }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  const [isOpen, setIsOpen] = useState(false);
  if (curve.length < 2) return null;
  return (
    <details className={classes.meaning} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('curve.title')}</summary>
      {isOpen ? <RunCurve curve={curve} seconds={run.seconds} /> : null}
    </details>
  );
}
