import type { Transaction } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { Call } from '../../call/call.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { listEditors } from '../exchange/queries.ts';
import * as queries from './queries.ts';

type About = Pick<queries.InquiryRow, 'id' | 'institutionId'>;

/** Word to those who are to answer: the institution's people, and the editors where there are none. */
export async function tellInstitution(
  tx: Transaction,
  call: Call,
  { id, institutionId }: About,
  { purpose, once, words = '' }: { purpose: MailPurpose; once: string; words?: string },
): Promise<void> {
  const speakers = institutionId ? await queries.listSpeakers(tx, institutionId) : [];
  const people = speakers.length > 0 ? speakers : await listEditors(tx);
  await queueMessages(
    tx,
    call,
    people.map((person) => ({
      purpose,
      dedupeKey: `${purpose}:${id}:${once}:${person.id}`,
      to: {
        address: person.email,
        name: person.name,
        locale: person.locale,
        accountId: person.id,
      },
      payload: { inquiryId: id, words },
    })),
  );
}

/** Word to the company, in the language in which it asked. */
export function tellCompany(
  tx: Transaction,
  call: Call,
  { id, email, name, locale }: Pick<queries.InquiryRow, 'id' | 'email' | 'name' | 'locale'>,
  { purpose, once, ...payload }: { purpose: MailPurpose; once: string; words?: string },
): Promise<void> {
  return queueMessages(tx, call, [
    {
      purpose,
      dedupeKey: `${purpose}:${id}:${once}`,
      to: { address: email, name, locale },
      payload: { inquiryId: id, ...payload },
    },
  ]);
}
