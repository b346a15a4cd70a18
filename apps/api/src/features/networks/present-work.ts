import type { GroupWorkShape, OwnTasksShape } from '@ponte/contracts';
import { whyNotLead, whyNotTakePart, whyNotTouchTask } from '@ponte/domain';
import type * as queries from './queries.ts';
import type { Viewed } from './viewing.ts';

const named = (id: string | null, title: string | null) =>
  id && title !== null ? { id, title } : null;

const presentDecision = ({
  decision: { id, title, reasons, decidedOn, meetingId, version },
  meetingTitle,
}: queries.ListedDecision): GroupWorkShape['decisions'][number] => ({
  id,
  title,
  reasons,
  decidedOn,
  meeting: named(meetingId, meetingTitle),
  version,
});

type Reader = {
  accountId: string | null;
  isLead: boolean;
  takePart: ReturnType<typeof whyNotLead>;
};

const presentTask = (
  { task, ownerName, meetingTitle, decisionTitle }: queries.ListedTask,
  { takePart, ...reader }: Reader,
): GroupWorkShape['tasks'][number] => ({
  id: task.id,
  title: task.title,
  owner: task.ownerId ? { accountId: task.ownerId, name: ownerName ?? '' } : null,
  dueOn: task.dueOn,
  doneAt: task.doneAt?.toISOString() ?? null,
  meeting: named(task.meetingId, meetingTitle),
  decision: named(task.decisionId, decisionTitle),
  isMine: task.ownerId !== null && task.ownerId === reader.accountId,
  version: task.version,
  actions: { change: takePart ?? whyNotTouchTask(task, reader) },
});

type Work = Viewed & {
  accountId: string | null;
  decisions: readonly queries.ListedDecision[];
  tasks: readonly queries.ListedTask[];
  contacts: readonly queries.ContactRow[];
};

export function presentWork(work: Work): GroupWorkShape {
  const { viewer, network, accountId } = work;
  const lead = whyNotLead(viewer, network.isPublic);
  const takePart = whyNotTakePart(viewer, network.isPublic);
  const reader = { accountId, isLead: lead === null, takePart };
  return {
    decisions: work.decisions.map(presentDecision),
    tasks: work.tasks.map((row) => presentTask(row, reader)),
    people: work.contacts.map(({ accountId: id, name }) => ({ accountId: id, name })),
    actions: { decide: lead, addTask: takePart },
  };
}

export const presentOwnTask = ({
  task,
  network,
}: queries.OwnTask): OwnTasksShape['items'][number] => ({
  id: task.id,
  title: task.title,
  dueOn: task.dueOn,
  version: task.version,
  network,
});
