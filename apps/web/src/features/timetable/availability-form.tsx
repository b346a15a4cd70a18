import { Alert, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import classes from './availability.module.css';
import { DaySlots } from './day-slots.tsx';
import { MeetingLines } from './meeting-lines.tsx';
import { areSame } from './stay.ts';
import {
  type AffectedMeeting,
  type AvailableSlot,
  answersBelowEvent,
  meetingsOf,
} from './timetable.ts';

type AvailabilityFormProps = {
  slots: readonly AvailableSlot[];
  /** Why it cannot be changed. */
  reason: string | null;
};

const absencesOf = (slots: readonly AvailableSlot[]): Set<string> =>
  new Set(slots.flatMap(({ id, isAbsent }) => (isAbsent ? [id] : [])));

/** The days with their slots; nothing is sent before the one button is pressed. */
export function AvailabilityForm({ slots, reason }: AvailabilityFormProps) {
  const { t } = useTranslation('timetable');
  const [draft, setDraft] = useState<ReadonlySet<string> | null>(null);
  const [hit, setHit] = useState<AffectedMeeting[]>([]);
  const saved = absencesOf(slots);
  const absent = draft ?? saved;
  const save = useSave(setHit, () => setDraft(null));
  const change = (next: ReadonlySet<string>) => {
    setHit([]);
    setDraft(areSame(next, saved) ? null : next);
  };
  return (
    <>
      {reason === null ? (
        <Text c="dimmed" mb="md">
          {t('availability.paint')}
        </Text>
      ) : null}
      {[...new Set(slots.map(({ day }) => day))].map((day) => (
        <DaySlots
          key={day}
          day={day}
          slots={slots.filter((slot) => slot.day === day)}
          absent={absent}
          onChange={change}
        />
      ))}
      <MeetingsInTheWay meetings={hit} />
      <SaveBar
        isChanged={draft !== null}
        reason={reason}
        isPending={save.isPending}
        onSave={() => save.mutate([...absent])}
      />
    </>
  );
}

function useSave(onHit: (meetings: AffectedMeeting[]) => void, onSaved: () => void) {
  const { t } = useTranslation('timetable');
  const path = { event: useEventScope().id, participant: useSubject().participant };
  return useAction({
    run: (absentSlotIds: string[]) =>
      client.PUT('/api/events/{event}/as/{participant}/availability', {
        params: { path },
        body: { absentSlotIds },
      }),
    refreshes: answersBelowEvent,
    success: t('availability.saved'),
    onSuccess: onSaved,
    onProblem: ({ code, facts }) => {
      if (code !== 'absence_hits_meeting') return false;
      onHit(meetingsOf(facts));
      return true;
    },
  });
}

function MeetingsInTheWay({ meetings }: { meetings: readonly AffectedMeeting[] }) {
  const explain = useReason();
  if (meetings.length === 0) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} mb="md">
      <Stack gap="xs">
        <Text>{explain('absence_hits_meeting')}</Text>
        <MeetingLines meetings={meetings} />
      </Stack>
    </Alert>
  );
}

type SaveBarProps = {
  isChanged: boolean;
  reason: string | null;
  isPending: boolean;
  onSave: () => void;
};

function SaveBar({ isChanged, reason, isPending, onSave }: SaveBarProps) {
  const { t } = useTranslation('timetable');
  return (
    <Paper withBorder p="sm" className={classes.saveBar} data-changed={isChanged}>
      <Text role="status">{t(isChanged ? 'availability.unsaved' : 'availability.allSaved')}</Text>
      <ButtonWithReason
        reason={reason}
        loading={isPending}
        disabled={!isChanged && reason === null}
        onClick={onSave}
      >
        {t('availability.save')}
      </ButtonWithReason>
    </Paper>
  );
}
