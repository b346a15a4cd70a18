import type { EditPreviewShape } from '@ponte/contracts';
import type { MeetingPlace } from '../timetable/queries.ts';
import type { EditEffect } from './preview.ts';

const presentMeeting = ({ id, people, startsAt, endsAt, table }: MeetingPlace) => ({
  id,
  people: people.map((person) => ({
    id: person.id,
    name: person.name,
    organisation: person.organisation,
  })),
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  table,
});

export const presentEffect = (effect: EditEffect): EditPreviewShape => ({
  meetings: effect.meetings.map(presentMeeting),
  informed: effect.informed.map(presentMeeting),
  slotsAdded: effect.slotsAdded,
  slotsRemoved: effect.slotsRemoved,
});
