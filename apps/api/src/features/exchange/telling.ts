import type { Transaction } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { listCaretakers, listEditors, type Person } from './people-queries.ts';
import type { ExchangeProfileRow } from './profile-queries.ts';

export const toRecipient = ({ email, name, locale, id }: Person): NewMessage['to'] => ({
  address: email,
  name,
  locale,
  accountId: id,
});

export type Word = {
  purpose: MailPurpose;
  /** Tells this word from others of its purpose about the same profile. */
  once: string;
  remarks?: string;
  interestId?: string;
};

const toMessages = (
  people: readonly Person[],
  profileId: string,
  { purpose, once, ...payload }: Word,
): NewMessage[] =>
  people.map((person) => ({
    purpose,
    dedupeKey: `${purpose}:${profileId}:${once}:${person.id}`,
    to: toRecipient(person),
    payload: { profileId, ...payload },
  }));

/** Word to those who look after the profile. */
export async function tellCaretakers(
  tx: Transaction,
  call: Call,
  { id }: Pick<ExchangeProfileRow, 'id'>,
  word: Word,
): Promise<void> {
  await queueMessages(tx, call, toMessages(await listCaretakers(tx, id), id, word));
}

export async function tellPerson(
  tx: Transaction,
  call: Call,
  person: Person,
  profileId: string,
  word: Word,
): Promise<void> {
  await queueMessages(tx, call, toMessages([person], profileId, word));
}

/** Something waits for an editor. */
export async function tellEditors(
  tx: Transaction,
  call: Call,
  { id }: Pick<ExchangeProfileRow, 'id'>,
  number: number,
): Promise<void> {
  const word: Word = { purpose: 'exchange_review_wanted', once: String(number) };
  await queueMessages(tx, call, toMessages(await listEditors(tx), id, word));
}
