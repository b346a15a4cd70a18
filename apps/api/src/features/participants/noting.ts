import { whyNotDeleteNote } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found } from '../../http/errors.ts';
import * as queries from './queries.ts';

type Subject = { id: string; eventId: string };

/** Keeps a note of the organising team. The log says that there is one, never what it says. */
export function addNote(call: Call, subject: Subject, text: string): Promise<void> {
  return transact(call, async (tx) => {
    const { eventId, id: participantId } = subject;
    const id = call.deps.ids.next();
    const { accountId, now: createdAt } = call;
    await queries.insertNote(tx, { id, eventId, participantId, accountId, text, createdAt });
    const action = 'participants.add_note';
    await recordActivity(tx, call, { action, eventId, subjectId: participantId });
  });
}

/** Takes back a note: one's own, or any for who runs the event. */
export function deleteNote(
  call: Call,
  subject: Subject,
  noteId: string,
  mayDeleteAll: boolean,
): Promise<void> {
  return transact(call, async (tx) => {
    const note = found(await queries.findNote(tx, subject.id, noteId));
    ensure(whyNotDeleteNote(note.accountId === call.accountId, mayDeleteAll));
    await queries.deleteNote(tx, note.id);
    const { eventId, id: subjectId } = subject;
    await recordActivity(tx, call, { action: 'participants.delete_note', eventId, subjectId });
  });
}
