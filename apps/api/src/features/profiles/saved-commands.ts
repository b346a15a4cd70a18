import type { Transaction } from '@ponte/db';
import { limits, type ParticipantState, whyNotSavePerson } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found } from '../../http/errors.ts';
import * as queries from './queries.ts';

/** Whose list it is, and who is put on it or taken off. */
export type SavedKey = {
  owner: { id: string; eventId: string; state: ParticipantState };
  otherId: string;
};

/** Whom people keep an eye on is nobody's business; what others do in their name is written down all the same. */
async function recordForOthers(
  tx: Transaction,
  call: Call,
  verb: 'save_person' | 'forget_person',
  { owner, otherId }: SavedKey,
): Promise<void> {
  if (call.onBehalfOfId === null) return;
  await recordActivity(tx, call, {
    action: `profiles.${verb}`,
    eventId: owner.eventId,
    subjectId: otherId,
  });
}

/** Puts somebody on one's own list; doing it twice changes nothing. */
export function savePerson(call: Call, { owner, otherId }: SavedKey): Promise<void> {
  return transact(call, async (tx) => {
    await queries.holdParticipant(tx, owner.id);
    const other = found(await queries.findDirectoryPerson(tx, owner.eventId, otherId));
    const saved = await queries.measureSaved(tx, owner.id, otherId);
    const facts = {
      isSelf: otherId === owner.id,
      ownState: owner.state,
      otherState: other.participant.state,
      ...saved,
    };
    ensure(whyNotSavePerson(facts, limits.savedPeople));
    if (saved.isSaved) return;
    const { eventId, id: participantId } = owner;
    await queries.insertSaved(tx, {
      eventId,
      participantId,
      savedId: otherId,
      createdAt: call.now,
    });
    await recordForOthers(tx, call, 'save_person', { owner, otherId });
  });
}

/** Takes somebody off the list, whoever they are by now. */
export function forgetPerson(call: Call, { owner, otherId }: SavedKey): Promise<void> {
  return transact(call, async (tx) => {
    found(await queries.findDirectoryPerson(tx, owner.eventId, otherId));
    if (!(await queries.deleteSaved(tx, owner.id, otherId))) return;
    await recordForOthers(tx, call, 'forget_person', { owner, otherId });
  });
}
