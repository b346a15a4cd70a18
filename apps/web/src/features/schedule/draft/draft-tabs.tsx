import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { LoadingState } from '../../../ui/loading-state.tsx';
import { TabList } from '../../../ui/tab-list.tsx';
import { DraftQuality } from '../figures/draft-quality.tsx';
import type { Draft, Grid } from '../shapes.ts';
import { ChangesTab } from './changes-tab.tsx';
import { draftViews } from './draft-search.ts';
import { UnplacedTab } from './unplaced-tab.tsx';
import { useDraftAddress } from './use-draft-address.ts';

// What dragging needs is loaded by those who look at the grid.
const DraftGrid = lazy(() => import('../grid/draft-grid.tsx'));

/** The sides of a draft, one at a time; which one is part of the address. */
export function DraftTabs({ draft, grid }: { draft: Draft; grid: Grid }) {
  const { t } = useTranslation('drafts');
  const { search, show } = useDraftAddress();
  const counts = { unplaced: draft.unscheduled.length };
  return (
    <Tabs
      value={search.view ?? 'changes'}
      onChange={(value) => {
        const view = draftViews.find((one) => one === value);
        void show(view && view !== 'changes' ? { view } : {});
      }}
      keepMounted={false}
    >
      <TabList mb="md" aria-label={t('views.label')}>
        {draftViews.map((view) => (
          <Tabs.Tab key={view} value={view}>
            {t(`views.${view}`, view === 'unplaced' ? { number: counts.unplaced } : {})}
          </Tabs.Tab>
        ))}
      </TabList>
      <Tabs.Panel value="changes">
        <ChangesTab draft={draft} grid={grid} />
      </Tabs.Panel>
      <Tabs.Panel value="figures">
        <DraftQuality draft={draft} grid={grid} />
      </Tabs.Panel>
      <Tabs.Panel value="unplaced">
        <UnplacedTab draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="grid">
        <Suspense fallback={<LoadingState />}>
          <DraftGrid draft={draft} grid={grid} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
