import type { ParticipationTypeShape, PublicTypeShape, QuestionShape } from '@ponte/contracts';
import { type ParticipantState, whyNotRegister } from '@ponte/domain';
import type { EventRow } from '../../http/event-scope.ts';
import type * as queries from './queries.ts';
import { toRegistrationFacts } from './registering.ts';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

const isFull = ({ capacity, taken }: { capacity: number | null; taken: number }): boolean =>
  capacity !== null && taken >= capacity;

/** A type as a visitor, or somebody in this state, sees it: open or not, room or not, and why not. */
export function presentPublicType(
  type: queries.TypeRow,
  event: EventRow,
  existing: ParticipantState | null,
  now: number,
): PublicTypeShape {
  const fullCode = isFull(event) ? 'event_full' : isFull(type) ? 'type_full' : null;
  const isShut = fullCode !== null && !type.hasWaitingList;
  const whyNot = whyNotRegister(toRegistrationFacts(event, type, existing), now);
  return {
    id: type.id,
    names: type.names,
    descriptions: type.descriptions,
    approval: type.approval,
    room: fullCode === null ? 'free' : isShut ? 'full' : 'waiting_list',
    opensAt: iso(type.opensAt),
    closesAt: iso(type.closesAt),
    whyNot: whyNot ?? (isShut ? fullCode : null),
  };
}

export const presentType = ({
  type,
  waiting,
  participants,
}: queries.CountedType): ParticipationTypeShape => ({
  id: type.id,
  names: type.names,
  descriptions: type.descriptions,
  approval: type.approval,
  capacity: type.capacity,
  taken: type.taken,
  waiting,
  participants,
  hasWaitingList: type.hasWaitingList,
  opensAt: iso(type.opensAt),
  closesAt: iso(type.closesAt),
  maxRequests: type.maxRequests,
  maxMeetings: type.maxMeetings,
  position: type.position,
  version: type.version,
});

export const presentQuestion = (row: queries.QuestionRow): QuestionShape => ({
  id: row.id,
  typeId: row.typeId,
  kind: row.kind,
  labels: row.labels,
  hints: row.hints,
  options: row.options.map(({ id, labels }) => ({ id, labels })),
  isRequired: row.isRequired,
  position: row.position,
  version: row.version,
});
