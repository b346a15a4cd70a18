import { Button } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import type { Issue } from './shapes.ts';

/** What became of an issue, as far as one can know without watching readers. */
export function FiguresSection({ issue }: { issue: Issue }) {
  const { t } = useTranslation('newsletter');
  const language = useLanguage();
  const { number } = useFormats();
  const { recipients, sent, waiting, failed, unsubscribed } = issue.figures;
  return (
    <Section
      title={t('figures.title')}
      description={t('figures.hint')}
      actions={
        <Button
          component="a"
          variant="default"
          href={`/${language}/newsletter/${issue.number ?? ''}`}
        >
          {t('figures.look')}
        </Button>
      }
    >
      <DataList
        isCompact
        items={[
          { label: t('figures.recipients'), value: number(recipients) },
          { label: t('figures.sent'), value: number(sent) },
          { label: t('figures.waiting'), value: number(waiting) },
          { label: t('figures.failed'), value: number(failed) },
          { label: t('figures.unsubscribed'), value: number(unsubscribed) },
        ]}
      />
    </Section>
  );
}
