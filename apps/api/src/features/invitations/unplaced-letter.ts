import { namePerson } from '../../mail/envelope.ts';
import { type EventLetterParts, eventLetter } from '../../mail/event-letters.ts';
import { participantPage } from '../../mail/links.ts';
import { writeList } from '../../mail/when.ts';
import { findOwnMeeting } from './meeting-queries.ts';

const knownReasons = ['slot_removed', 'table_removed', 'rescheduled'];

/** Says why an agreed meeting has lost its place; nothing when it has a new one by now. */
export const renderUnplaced = eventLetter(async (context): Promise<EventLetterParts | null> => {
  const { deps, row, event, payload, t } = context;
  if (!row.meetingId || !row.participantId) return null;
  const meeting = await findOwnMeeting(deps.db, {
    meetingId: row.meetingId,
    participantId: row.participantId,
  });
  if (meeting?.state !== 'agreed') return null;
  const people = meeting.counterparts.map((person) => namePerson(person, row.locale));
  const reason = knownReasons.includes(payload.reason ?? '') ? payload.reason : 'other';
  return {
    url: participantPage(deps.config, event.slug, 'meetings', meeting.id),
    values: { counterpart: writeList(people, row.locale) },
    facts: [{ label: t('labels.reason'), value: t(`meeting_unplaced.reasons.${reason}`) }],
  };
});
