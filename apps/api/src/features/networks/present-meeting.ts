import type { GroupMeetingShape } from '@ponte/contracts';
import * as domain from '@ponte/domain';
import type * as queries from './queries.ts';
import type { Viewed } from './viewing.ts';

export const presentMeetingRow = ({
  meeting,
  myAnswer,
  ...counts
}: queries.ListedGroupMeeting) => ({
  id: meeting.id,
  title: meeting.title,
  state: meeting.state,
  startsAt: meeting.startsAt.toISOString(),
  endsAt: meeting.endsAt.toISOString(),
  zone: meeting.zone,
  place: meeting.place,
  isOnline: meeting.joinUrl !== '',
  hasMinutes: meeting.recordedAt !== null,
  myAnswer,
  counts,
});

const presentPerson = ({
  person,
  name,
  organisation,
  isUnreachable,
}: queries.ListedGroupPerson): GroupMeetingShape['people'][number] => ({
  accountId: person.accountId,
  name,
  organisation: organisation ?? '',
  isInvited: person.isInvited,
  answer: person.answer,
  comment: person.comment,
  proposedAt: person.proposedAt?.toISOString() ?? null,
  answeredAt: person.answeredAt?.toISOString() ?? null,
  presence: person.presence,
  isUnreachable,
});

type MeetingDetail = Viewed & {
  meeting: queries.GroupMeetingRow;
  people: readonly queries.ListedGroupPerson[];
  accountId: string | null;
  now: Date;
};

export function presentGroupMeeting(detail: MeetingDetail): GroupMeetingShape {
  const { meeting, network, viewer, people, accountId, now } = detail;
  const mine = people.find(({ person }) => person.accountId === accountId)?.person ?? null;
  const isInvited = mine?.isInvited ?? false;
  const lead = domain.whyNotLead(viewer, network.isPublic);
  return {
    id: meeting.id,
    network: { slug: network.slug, names: network.names },
    title: meeting.title,
    intro: meeting.intro,
    state: meeting.state,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    zone: meeting.zone,
    place: meeting.place,
    joinUrl: meeting.joinUrl,
    agenda: meeting.agenda,
    cancelReason: meeting.cancelReason,
    minutes: meeting.minutes,
    guests: meeting.guests,
    recordedAt: meeting.recordedAt?.toISOString() ?? null,
    people: people.map(presentPerson),
    myAnswer: isInvited && mine ? mine.answer : null,
    version: meeting.version,
    actions: {
      edit: lead ?? domain.whyNotEditGroupMeeting(meeting, now),
      call: lead ?? domain.whyNotCallGroupMeeting(meeting, now),
      cancel: lead ?? domain.whyNotCancelGroupMeeting(meeting, now),
      delete: lead ?? domain.whyNotDeleteGroupMeeting(meeting),
      answer: domain.whyNotAnswerGroupMeeting(meeting, isInvited, now),
      record: lead ?? domain.whyNotRecordGroupMeeting(meeting, now),
    },
  };
}
