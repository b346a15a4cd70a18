import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { Section } from '../../../ui/section.tsx';
import { countEffects, planLetters } from '../draft/letters.ts';
import { ReaderList } from '../draft/reader-list.tsx';
import { FigureList } from '../figure-list.tsx';
import type { Draft, Grid } from '../shapes.ts';
import { useDescribeChange } from './describe-change.ts';

/** What a repair answers to and what it costs: moves, how many no repair could avoid, and letters. */
export function RepairSummary({ draft, grid }: { draft: Draft; grid: Grid }) {
  const { t } = useTranslation('drafts');
  const describe = useDescribeChange(grid);
  const { repair } = draft.run;
  if (!repair) return null;
  const letters = planLetters(draft);
  return (
    <Section title={t('repair.summary')}>
      <Stack>
        <List>
          {repair.changes.map((change) => (
            <List.Item key={JSON.stringify(change)}>{describe(change)}</List.Item>
          ))}
        </List>
        <Costs draft={draft} repair={repair} letters={letters.readers.length} />
        {letters.readers.length > 0 ? (
          <ReaderList readers={letters.readers} />
        ) : (
          <Text>{t('letters.none')}</Text>
        )}
      </Stack>
    </Section>
  );
}

type CostsProps = {
  draft: Draft;
  repair: NonNullable<Draft['run']['repair']>;
  letters: number;
};

function Costs({ draft, repair, letters }: CostsProps) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  const counts = countEffects(draft);
  const moved = counts.moved + counts.reseated;
  const touched = moved + counts.dropped + counts.cancelled;
  const isLeast = touched <= repair.unavoidableMoves;
  return (
    <FigureList
      figures={[
        {
          label: t('repair.moved'),
          value: number(moved),
          note: isLeast
            ? t('repair.least')
            : t('repair.unavoidable', { count: repair.unavoidableMoves }),
        },
        {
          label: t('repair.dropped'),
          value: number(counts.dropped),
          ...(counts.cancelled > 0
            ? { note: t('effect.cancelled', { count: counts.cancelled }) }
            : {}),
        },
        ...(counts.added > 0 ? [{ label: t('repair.added'), value: number(counts.added) }] : []),
        { label: t('letters.digests'), value: number(letters), note: t('letters.digestsNote') },
        { label: t('repair.kept'), value: number(counts.kept), note: t('repair.keptNote') },
      ]}
    />
  );
}
