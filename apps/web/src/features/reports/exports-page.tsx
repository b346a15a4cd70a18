import { Group, NativeSelect, Text } from '@mantine/core';
import type { Locale } from '@ponte/domain';
import { locales } from '@ponte/domain';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useLanguageName } from '../../ui/country-name.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './reports.module.css';

const sheets = ['registrations', 'organisations', 'requests', 'meetings', 'statistics'] as const;
const prints = ['badges', 'table-signs', 'schedules'] as const;

/** Everything that can be taken away as a file or printed, in the language chosen above. */
export function ExportsPage() {
  const { t } = useTranslation('reports');
  const { id } = useEventScope();
  const nameLanguage = useLanguageName();
  const reader = useLanguage();
  const [locale, setLocale] = useState<Locale>(reader);
  const base = `/api/events/${id}/reports`;
  return (
    <>
      <PageHeader title={t('exports.title')} description={t('exports.description')} />
      <NativeSelect
        label={t('exports.language')}
        description={t('exports.languageHint')}
        mb="lg"
        maw="24rem"
        value={locale}
        data={locales.map((value) => ({ value, label: nameLanguage(value) }))}
        onChange={({ currentTarget }) =>
          setLocale(locales.find((each) => each === currentTarget.value) ?? reader)
        }
      />
      <Section title={t('exports.lists')} description={t('exports.listsHint')}>
        <ul className={classes.list}>
          {sheets.map((sheet) => (
            <Item key={sheet} title={t(`sheet.${sheet}.title`)} hint={t(`sheet.${sheet}.hint`)}>
              {(['xlsx', 'csv'] as const).map((format) => (
                <DownloadButton
                  key={format}
                  address={`${base}/sheets/${sheet}?format=${format}&locale=${locale}`}
                  label={t(`exports.${format}Of`, { what: t(`sheet.${sheet}.title`) })}
                >
                  {t(`exports.${format}`)}
                </DownloadButton>
              ))}
            </Item>
          ))}
        </ul>
      </Section>
      <Section title={t('exports.prints')} description={t('exports.printsHint')}>
        <ul className={classes.list}>
          {prints.map((print) => (
            <Item key={print} title={t(`print.${print}.title`)} hint={t(`print.${print}.hint`)}>
              <DownloadButton
                address={`${base}/printed/${print}?locale=${locale}`}
                label={t('exports.pdfOf', { what: t(`print.${print}.title`) })}
              >
                {t('exports.pdf')}
              </DownloadButton>
            </Item>
          ))}
        </ul>
      </Section>
    </>
  );
}

type ItemProps = { title: string; hint: string; children: ReactNode };

function Item({ title, hint, children }: ItemProps) {
  return (
    <li>
      <Group justify="space-between" py="md" gap="sm">
        <div style={{ flex: '1 1 18rem' }}>
          <Text fw={600}>{title}</Text>
          <Text c="dimmed">{hint}</Text>
        </div>
        <Group gap="xs">{children}</Group>
      </Group>
    </li>
  );
}
