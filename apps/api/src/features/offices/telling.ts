import type { Transaction } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import * as queries from './queries.ts';

const toRecipient = ({ id, email, name, locale }: queries.Person): NewMessage['to'] => ({
  address: email,
  name,
  locale,
  accountId: id,
});

type Word = { purpose: MailPurpose; once: string; payload: Record<string, unknown> };

const tell = (tx: Transaction, call: Call, people: readonly queries.Person[], word: Word) =>
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
  tell(tx, call, await queries.listMembersToTell(tx, officeId, 'all'), word);

/** Word to the contact persons of a company, who alone decide. */
export const tellManagers = async (
  tx: Transaction,
  call: Call,
  organisationId: string,
  word: Word,
) => tell(tx, call, await queries.listMembersToTell(tx, organisationId, 'managers'), word);
