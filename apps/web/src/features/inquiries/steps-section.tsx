import { Paper, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import classes from './inquiries.module.css';
import type { Inquiry } from './shapes.ts';

/** What was done about a question until now. */
export function StepsSection({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const { dateTime } = useFormats();
  if (inquiry.steps.length === 0) return null;
  return (
    <Section title={t('steps')} isPlain>
      <ol className={classes.list}>
        {inquiry.steps.map(({ id, kind, by, to, words, at }) => (
          <Paper component="li" key={id} withBorder p="md">
            <Text fw={600}>{t(`step.${kind}`, { to })}</Text>
            <Text c="dimmed">{[by, dateTime(at, readerZone())].filter(Boolean).join(' · ')}</Text>
            {words ? <p className={classes.words}>{words}</p> : null}
          </Paper>
        ))}
      </ol>
    </Section>
  );
}
