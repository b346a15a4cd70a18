import type { MeetingShape } from '@ponte/contracts';
import {
  type MeetingActor,
  type MeetingEvent,
  type RuleCode,
  whyNotCancelMeeting,
  whyNotMoveMeeting,
  whyNotTellLate,
} from '@ponte/domain';
import type { SlotOption } from './placement-queries.ts';
import { factsOf, type MeetingPersonRow, type MeetingRow } from './queries.ts';

/** From whose side a meeting is shown. */
export type Viewpoint = { actor: MeetingActor; event: MeetingEvent; now: number };

export const presentPerson = (person: MeetingPersonRow) => ({
  participantId: person.participantId,
  name: person.name,
  jobTitle: person.jobTitle,
  isOnline: person.isOnline,
  organisationId: person.organisationId,
  organisationName: person.organisationName,
  country: person.country,
});

export const presentSlot = (slot: NonNullable<MeetingRow['slot']>) => ({
  id: slot.id,
  day: slot.day,
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
});

function whyNotPlace(meeting: MeetingRow, view: Viewpoint): RuleCode | null {
  if (meeting.state !== 'agreed') return 'meeting_state_forbids';
  return whyNotMoveMeeting(factsOf(meeting), view.actor, view.event, view.now);
}

export const presentMeeting = (meeting: MeetingRow, view: Viewpoint): MeetingShape => ({
  id: meeting.id,
  requestId: meeting.requestId,
  state: meeting.state,
  version: meeting.version,
  sequence: meeting.sequence,
  isPinned: meeting.isPinned,
  cancelReason: meeting.cancelReason,
  late: meeting.late.map(({ participantId, minutes }) => ({ participantId, minutes })),
  answers: meeting.answers.map(({ participantId, answer }) => ({ participantId, answer })),
  actions: {
    place: whyNotPlace(meeting, view),
    move: whyNotMoveMeeting(factsOf(meeting), view.actor, view.event, view.now),
    cancel: whyNotCancelMeeting(factsOf(meeting), view.event, view.now),
    late: whyNotTellLate(factsOf(meeting), view.event, view.now),
  },
  slot: meeting.slot ? presentSlot(meeting.slot) : null,
  table: meeting.table,
  people: meeting.people.map(presentPerson),
});

export const presentOption = (option: SlotOption, labels: ReadonlyMap<string, string>) => ({
  slotId: option.slotId,
  day: option.day,
  startsAt: option.startsAt.toISOString(),
  endsAt: option.endsAt.toISOString(),
  tableId: option.tableId,
  tableLabel: option.tableId ? (labels.get(option.tableId) ?? null) : null,
});
