import { namePerson } from '../../mail/envelope.ts';
import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
} from '../../mail/event-letters.ts';
import type { Fact } from '../../mail/letter.ts';
import { organiserPage, participantPage } from '../../mail/links.ts';
import { writeInterval, writeList } from '../../mail/when.ts';
import { findLatePerson, findOwnMeeting, type OwnMeeting } from './meeting-queries.ts';

/** When, where and (for the organiser, who sits in none of them) with whom. */
function factsOf({ row, event, t }: EventLetterContext, meeting: OwnMeeting): Fact[] {
  const { startsAt, endsAt, table, counterparts } = meeting;
  const place = table ? t(`place.${table.kind}`, { label: table.label }) : '';
  const others = counterparts.map((person) => namePerson(person, row.locale));
  return [
    ...(startsAt && endsAt
      ? [
          {
            label: t('labels.when'),
            value: writeInterval({ startsAt, endsAt }, row.locale, event.zone),
          },
        ]
      : []),
    ...(place ? [{ label: t('labels.where'), value: place }] : []),
    ...(row.participantId
      ? []
      : [{ label: t('labels.with'), value: writeList(others, row.locale) }]),
  ];
}

/** Says who comes late for a meeting, and by how much; nothing when that is no longer so. */
export const renderLate = eventLetter(async (context): Promise<EventLetterParts | null> => {
  const { deps, row, event, eventName, payload, t } = context;
  if (!row.meetingId || !payload.lateId) return null;
  const meeting = await findOwnMeeting(deps.db, {
    meetingId: row.meetingId,
    participantId: payload.lateId,
  });
  const late = await findLatePerson(deps.db, row.meetingId, payload.lateId);
  if (meeting?.state !== 'scheduled' || !late) return null;
  const isForOrganiser = row.participantId === null;
  return {
    url: isForOrganiser
      ? organiserPage(deps.config, event.id)
      : participantPage(deps.config, event.slug, 'meetings', meeting.id),
    values: { counterpart: namePerson(late, row.locale), minutes: String(late.minutes) },
    facts: factsOf(context, meeting),
    ...(isForOrganiser ? { because: t('because.organiser', { event: eventName }) } : {}),
  };
});
