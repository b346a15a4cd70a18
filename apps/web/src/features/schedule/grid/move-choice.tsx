import { Button, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { usePlaces } from '../queries.ts';
import type { Grid, GridMeeting, MeetingPlaces } from '../shapes.ts';
import { useLoadPlaces } from './use-carrying.ts';
import { type DraftEdits, movesOf } from './use-draft-edits.ts';
import { useVerdictText } from './use-verdict-text.ts';
import { judgePlace } from './verdicts.ts';

type MoveChoiceProps = {
  runId: string;
  grid: Grid;
  meeting: GridMeeting;
  edits: DraftEdits;
  onDone: () => void;
};

/** Where nothing can be dragged: the slots of a meeting in a list, each with what speaks against it. */
export function MoveChoice(props: MoveChoiceProps) {
  const { runId, meeting } = props;
  const load = useLoadPlaces(runId);
  const query = useQuery({
    queryKey: ['get', '/api/events/{event}/schedule/meetings', runId, meeting.id],
    queryFn: () => load(meeting.id),
    staleTime: 0,
  });
  return <QueryView query={query}>{(places) => <Choice {...props} places={places} />}</QueryView>;
}

function Choice({
  grid,
  meeting,
  edits,
  onDone,
  places,
}: MoveChoiceProps & { places: MeetingPlaces }) {
  const { t } = useTranslation('schedule-edits');
  const { nameSlot } = usePlaces(grid);
  const write = useVerdictText();
  const [slotId, setSlotId] = useState('');
  const options = places.slots.map((slot) => {
    const judgement = judgePlace(places, { slotId: slot.slotId, tableId: null });
    return {
      slotId: slot.slotId,
      judgement,
      label: `${nameSlot(slot.slotId)}: ${write(judgement)}`,
    };
  });
  const chosen = options.find((option) => option.slotId === slotId)?.judgement;
  const move = () => {
    if (chosen?.kind !== 'free') return;
    edits.move(movesOf(meeting.id, slotId, chosen, places.from));
    onDone();
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('meeting.moveTo')}
        value={slotId}
        data={[
          { value: '', label: '–' },
          ...options.map(({ slotId: value, judgement, label }) => ({
            value,
            label,
            disabled: judgement.kind !== 'free',
          })),
        ]}
        onChange={({ currentTarget }) => setSlotId(currentTarget.value)}
      />
      <Button disabled={chosen?.kind !== 'free'} onClick={move}>
        {t('meeting.move')}
      </Button>
    </Stack>
  );
}
