import type { Transaction } from '@ponte/db';
import type { Call } from '../../call/call.ts';
import type { ParticipantRow } from '../../http/event-scope.ts';
import type { assignedSides } from '../../mail/payloads.ts';
import { type NewMessage, queueMessages } from '../../outbox/queue.ts';
import { listMembersToTell, type PersonToTell } from '../organisations/queries.ts';
import { findPerson } from './queries.ts';

type Side = (typeof assignedSides)[number];

/** Word to the person, to the office that looks after them from now on, and to the one that did until now. */
export async function tellOfAssignment(
  tx: Transaction,
  call: Call,
  before: ParticipantRow,
  officeId: string | null,
): Promise<void> {
  const { id, eventId, organisationId, version } = before;
  const word = (side: Side, about: string | null, person: PersonToTell): NewMessage => ({
    purpose: 'office_assigned',
    dedupeKey: `office_assigned:${id}:${version}:${side}:${person.id}`,
    to: {
      address: person.email,
      name: person.name,
      locale: person.locale,
      accountId: person.id,
    },
    eventId,
    ...(side === 'person' ? { participantId: id } : {}),
    payload: { side, officeId: about ?? undefined, organisationId },
  });
  const staffOf = async (side: Side, office: string | null) =>
    office
      ? (await listMembersToTell(tx, office, 'all')).map((person) => word(side, office, person))
      : [];
  const person = await findPerson(tx, eventId, id);
  await queueMessages(tx, call, [
    ...(person ? [word('person', officeId, person.account)] : []),
    ...(await staffOf('came', officeId)),
    ...(await staffOf('left', before.officeId)),
  ]);
}
