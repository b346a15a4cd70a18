import type { Transaction } from '@ponte/db';
import { whyNotDeleteNote, whyNotPassNotes } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';
import { requireClient, requireStaff } from './staff.ts';

/** Keeps a note of the office. The log says that there is one, never what it says. */
export function addOfficeNote(
  call: Call,
  accountId: string,
  { officeId, organisationId }: queries.NoteKey,
  text: string,
): Promise<void> {
  return transact(call, async (tx) => {
    await requireClient(tx, accountId, officeId, organisationId);
    const id = call.deps.ids.next();
    const createdAt = call.now;
    await queries.insertNotes(tx, [{ id, officeId, organisationId, accountId, text, createdAt }]);
    await recordActivity(tx, call, {
      action: 'offices.add_note',
      subjectId: organisationId,
      detail: { officeId },
    });
  });
}

/** Takes back a note that one wrote oneself. */
export function deleteOfficeNote(
  call: Call,
  accountId: string,
  key: queries.NoteKey,
  noteId: string,
): Promise<void> {
  return transact(call, async (tx) => {
    await requireClient(tx, accountId, key.officeId, key.organisationId);
    const note = found(await queries.findNote(tx, key, noteId));
    ensure(whyNotDeleteNote(note.accountId === accountId, false));
    await queries.deleteNote(tx, note.id);
    await recordActivity(tx, call, {
      action: 'offices.delete_note',
      subjectId: key.organisationId,
      detail: { officeId: key.officeId },
    });
  });
}

/** Copies the notes of one office for another one: who wrote them and when stays with them. */
export async function copyNotes(
  tx: Transaction,
  call: Call,
  key: queries.NoteKey,
  toId: string,
): Promise<void> {
  const notes = await queries.listNotes(tx, key);
  const rows = notes.map(({ accountId, fromOfficeId, text, createdAt }) => ({
    id: call.deps.ids.next(),
    officeId: toId,
    organisationId: key.organisationId,
    accountId,
    fromOfficeId: fromOfficeId ?? key.officeId,
    text,
    createdAt,
  }));
  await queries.insertNotes(tx, rows);
  await recordActivity(tx, call, {
    action: 'offices.pass_notes',
    subjectId: key.organisationId,
    detail: { from: key.officeId, to: toId, notes: rows.length },
  });
}

/** The former office passes its notes on, which the company has allowed when it went. */
export function passNotes(
  call: Call,
  accountId: string,
  officeId: string,
  { id, version }: { id: string; version: number },
): Promise<void> {
  return transact(call, async (tx) => {
    await requireStaff(tx, accountId, officeId);
    const parting = found(await queries.findParting(tx, officeId, id));
    const { organisationId, toId } = parting;
    await queries.holdOrganisation(tx, organisationId);
    // Whoever looks after the company now gets them, and only if that is still the one the company meant.
    const offices = await queries.listOfficeIds(tx, organisationId);
    const isStillThere = toId !== null && offices.includes(toId);
    ensure(
      whyNotPassNotes(
        {
          hasNewOffice: isStillThere,
          companyGivesNotes: parting.companyGivesNotes,
          arePassed: parting.notesPassedAt !== null,
          leftAt: parting.leftAt,
        },
        call.now,
      ),
    );
    if (!(await queries.markNotesPassed(tx, { id, version }, call.now)))
      throw refuse('stale_state');
    if (toId) await copyNotes(tx, call, { officeId, organisationId }, toId);
  });
}
