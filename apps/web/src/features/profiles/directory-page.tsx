import { Text } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './directory.module.css';
import { DirectoryCard } from './directory-card.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { type DirectorySearch, useDirectorySearch } from './directory-search.ts';
import { useDirectory } from './queries.ts';
import { QuickFilters } from './quick-filters.tsx';
import type { DirectoryRow } from './shapes.ts';
import type { DirectorySlots } from './slots.ts';

/** Everybody one could meet, with search and filters that live in the address. */
export function DirectoryPage({ slots }: { slots: DirectorySlots }) {
  const { t } = useTranslation('profiles');
  const { slug = '' } = useParams({ strict: false });
  const { current } = useDirectorySearch();
  const query = useDirectory(current);
  const facets = query.data?.pages[0]?.facets ?? null;
  const noReasons = useReason()(query.data?.pages[0]?.whyNotSuggest ?? null);
  return (
    <>
      <PageHeader title={t('directory.title')} description={t('directory.description')} />
      <DirectoryFilters facets={facets} />
      <QuickFilters />
      {facets ? (
        <Text role="status" mb="sm" fw={600}>
          {t('directory.found', { count: facets.total })}
        </Text>
      ) : null}
      {noReasons ? (
        <Text size="sm" c="dimmed" mb="sm">
          {noReasons}
        </Text>
      ) : null}
      <PagedList query={query} empty={<Nobody slug={slug} search={current} />}>
        {(rows) => (
          <div className={query.isPlaceholderData ? classes.faded : undefined}>
            <Rows slug={slug} rows={rows} slots={slots} />
          </div>
        )}
      </PagedList>
    </>
  );
}

const Bare: NonNullable<DirectorySlots['rowScope']> = ({ children }) => children;

type RowsProps = { slug: string; rows: readonly DirectoryRow[]; slots: DirectorySlots };

function Rows({ slug, rows, slots: { rowScope, rowAction: Action } }: RowsProps) {
  const participantIds = useMemo(() => rows.map((row) => row.participantId), [rows]);
  const Scope = rowScope ?? Bare;
  const list = (isReady: boolean) => (
    <ul className={classes.cards}>
      {rows.map((row) => (
        <li key={row.participantId}>
          <DirectoryCard
            slug={slug}
            row={row}
            action={
              Action && isReady ? (
                <Suspense fallback={null}>
                  <Action eventKey={slug} participantId={row.participantId} />
                </Suspense>
              ) : null
            }
          />
        </li>
      ))}
    </ul>
  );
  // While the scope's code is on the way the rows are there already, only without their actions.
  return (
    <Suspense fallback={list(false)}>
      <Scope eventKey={slug} participantIds={participantIds}>
        {list(true)}
      </Scope>
    </Suspense>
  );
}

function Nobody({ slug, search }: { slug: string; search: DirectorySearch }) {
  if (Object.keys(search).join() === 'saved') return <NobodySaved />;
  return Object.keys(search).length > 0 ? <NothingFound /> : <NobodyYet slug={slug} />;
}

function NobodySaved() {
  const { t } = useTranslation('profiles');
  return (
    <EmptyState icon={IconStar} title={t('saved.none')}>
      {t('saved.noneHint')}
    </EmptyState>
  );
}

function NothingFound() {
  const { t } = useTranslation('profiles');
  return <EmptyState title={t('directory.nothingFound')}>{t('directory.tryLess')}</EmptyState>;
}

function NobodyYet({ slug }: { slug: string }) {
  const { t } = useTranslation('profiles');
  return (
    <EmptyState
      title={t('directory.nobodyYet')}
      action={
        <ButtonLink to={participantPath('profile', { slug })}>
          {t('directory.fillProfile')}
        </ButtonLink>
      }
    >
      {t('directory.comeBack')}
    </EmptyState>
  );
}
