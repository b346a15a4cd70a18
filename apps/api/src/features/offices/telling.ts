import type { Transaction } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { listMembersToTell, type PersonToTell } from '../organisations/queries.ts';
import * as queries from './queries.ts';

const toRecipient = ({ id, email, name, locale }: PersonToTell): NewMessage['to'] => ({
  address: email,
  name,
  locale,
  accountId: id,
});

type Word = { purpose: MailPurpose; once: string; payload: Record<string, unknown> };

const tell = (tx: Transaction, call: Call, people: readonly PersonToTell[], word: Word) =>
  queueMessages(
    tx,
    call,
    people.map((person) => ({
      purpose: word.purpose,
      dedupeKey: `${word.purpose}:${word.once}:${person.id}`,
      to: toRecipient(person),
      payload: word.payload,
    })),
  );

/** Word to everybody of an institution. */
export const tellOffice = async (tx: Transaction, call: Call, officeId: string, word: Word) =>
  tell(tx, call, await listMembersToTell(tx, officeId, 'all'), word);

type AskedOf = { id: string; organisationId: string };

/**
 * The question to the contact persons of a company, who alone decide: to each of them once, however often this runs.
 * False when the company has none who could answer.
 */
export async function tellOfQuestion(
  tx: Transaction,
  call: Call,
  { id, organisationId }: AskedOf,
): Promise<boolean> {
  const managers = await listMembersToTell(tx, organisationId, 'managers');
  const payload = { handoverId: id };
  await tell(tx, call, managers, { purpose: 'office_handover_asked', once: id, payload });
  return managers.length > 0;
}

/** Word to those who administer the installation, and who can name somebody to answer. */
export const tellOfMissingContact = async (tx: Transaction, call: Call, handoverId: string) =>
  tell(tx, call, await queries.listAdministrators(tx), {
    purpose: 'office_contact_missing',
    once: handoverId,
    payload: { handoverId },
  });
