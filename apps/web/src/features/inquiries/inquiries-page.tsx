import { Badge, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { CountryName } from '../../ui/country-name.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './inquiries.module.css';
import { type InquiryRow, stateColours } from './shapes.ts';

const kinds = ['open', 'done'] as const;

/** Questions to the institutions one speaks for, the most urgent first. */
export function InquiriesPage() {
  const { t } = useTranslation('inquiries');
  const [which, setWhich] = useState<(typeof kinds)[number]>('open');
  const query = $api.useQuery('get', '/api/inquiries', { params: { query: { which } } });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <SegmentedControl
        mb="md"
        aria-label={t('which')}
        value={which}
        onChange={(value) => setWhich(kinds.find((one) => one === value) ?? 'open')}
        data={kinds.map((value) => ({ value, label: t(`list.${value}`) }))}
      />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
          ) : (
            <ul className={classes.list}>
              {items.map((row) => (
                <Entry key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function Entry({ row }: { row: InquiryRow }) {
  const { t } = useTranslation(['inquiries', 'fields']);
  const { dateTime } = useFormats();
  const due = dateTime(row.dueAt, readerZone());
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} flex="1 1 18rem" miw={0}>
          <PageLink to={publicPath('inquiry', { inquiryId: row.id })} fw={600}>
            {row.company}
          </PageLink>
          <Text c="dimmed">
            <CountryName code={row.country} /> · {t(`fields:${row.field}`)}
          </Text>
          <p className={classes.words}>{row.question}</p>
          <Text c="dimmed">{row.institution?.name ?? t('editors')}</Text>
        </Stack>
        {row.state === 'open' ? (
          <Badge variant="light" color={row.isOverdue ? 'red' : 'blue'} h="auto" py={4}>
            {t(row.isOverdue ? 'overdue' : 'due', { when: due })}
          </Badge>
        ) : (
          <Badge variant="light" color={stateColours[row.state]}>
            {t(`state.${row.state}`)}
          </Badge>
        )}
      </Group>
    </Paper>
  );
}
