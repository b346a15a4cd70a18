import { Button, Group, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { $api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import { changedByRuns, useEventKey } from '../queries.ts';
import { RestartButton } from '../runs/restart-button.tsx';
import { useOpenRun } from '../runs/use-open-run.ts';
import type { Remedy, Run } from '../shapes.ts';
import { addOneTable, freeSlot, startWithHigherLimits } from './apply-remedy.ts';

type RemedyProps = { remedy: Remedy; run: Run };

/** What the organiser can do about it at once; once done, the draft is made again. */
export function RemedyActions({ remedy, run }: RemedyProps) {
  const { t } = useTranslation('drafts');
  const [isDone, setIsDone] = useState(false);
  if (isDone) {
    return (
      <Group gap="sm">
        <Text fw={600}>{t('remedy.done')}</Text>
        <RestartButton run={run} label={t('conflict.again')} variant="filled" />
      </Group>
    );
  }
  const onDone = () => setIsDone(true);
  return (
    <Group gap="sm">
      {remedy.kind === 'free_slot' ? <FreeSlot remedy={remedy} onDone={onDone} /> : null}
      {remedy.kind === 'add_table' ? <AddTable onDone={onDone} /> : null}
      {remedy.kind === 'raise_limit' ? <RaiseLimit run={run} /> : null}
    </Group>
  );
}

type ActionProps = { remedy: Remedy; onDone: () => void };
const changed = [...changedByRuns, '/api/events/{event}/timetable', '/api/events/{event}/as'];

function FreeSlot({ remedy: { person, slot }, onDone }: ActionProps) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const free = useAction({
    run: (ids: { participant: string; slotId: string }) => freeSlot({ event, ...ids }),
    refreshes: changed,
    onSuccess: onDone,
  });
  if (!person || !slot) return null;
  const ids = { participant: person.participantId, slotId: slot.id };
  return (
    <>
      <Button variant="default" loading={free.isPending} onClick={() => free.mutate(ids)}>
        {t('remedy.free', { name: person.name })}
      </Button>
      <AskButton person={person} slot={slot} />
    </>
  );
}

type AskButtonProps = {
  person: NonNullable<Remedy['person']>;
  slot: NonNullable<Remedy['slot']>;
};

/** Opens a letter in the organiser's own mail program: it is theirs to ask, in their words. */
function AskButton({ person, slot }: AskButtonProps) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const { zone, names } = useEventScope();
  const pickText = usePickText();
  const { dateTime } = useFormats();
  const { data } = $api.useQuery('get', '/api/events/{event}/participants/{participant}', {
    params: { path: { event, participant: person.participantId } },
  });
  if (!data?.email) return null;
  const when = dateTime(slot.startsAt, zone);
  const subject = encodeURIComponent(t('remedy.askSubject', { event: pickText(names) }));
  const body = encodeURIComponent(t('remedy.askBody', { name: person.name, when }));
  return (
    <Button
      component="a"
      href={`mailto:${data.email}?subject=${subject}&body=${body}`}
      variant="default"
      leftSection={<IconMail size={18} aria-hidden />}
    >
      {t('remedy.ask', { name: person.name })}
    </Button>
  );
}

function AddTable({ onDone }: Pick<ActionProps, 'onDone'>) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const add = useAction({
    run: () => addOneTable(event),
    refreshes: changed,
    onSuccess: onDone,
  });
  return (
    <Button variant="default" loading={add.isPending} onClick={() => add.mutate(undefined)}>
      {t('remedy.addTable')}
    </Button>
  );
}

function RaiseLimit({ run }: { run: Run }) {
  const { t } = useTranslation('drafts');
  const event = useEventKey();
  const openRun = useOpenRun();
  const start = useAction({
    run: () => startWithHigherLimits(event, run),
    refreshes: changedByRuns,
    onSuccess: openRun,
  });
  return (
    <Button variant="default" loading={start.isPending} onClick={() => start.mutate(undefined)}>
      {t('remedy.raiseLimits')}
    </Button>
  );
}
