import { acceptMeetingRequest, sendMeetingRequest } from '../features/meeting-requests/commands.ts';
import { changeAvailability } from '../features/timetable/commands.ts';
import { listBlocks } from '../features/timetable/queries.ts';
import type { DemoEvent } from './event.ts';
import type { DemoParticipant } from './registrations.ts';
import { callAgo, type Story } from './story.ts';

async function stayAwayOn(
  story: Story,
  demo: DemoEvent,
  { person, participant }: DemoParticipant,
  day: string,
): Promise<void> {
  const blocks = await listBlocks(story.deps.db, demo.event.id);
  const ofDay = blocks.filter((block) => block.day === day);
  const absent = ofDay.flatMap(({ slots }) => slots.map(({ id }) => id));
  const call = callAgo(story, person.account.id, 12);
  await changeAvailability(call, demo.event, participant, absent);
}

/** Two who agree to meet although one comes on the first day and the other on the second: the organiser has to help. */
export async function agreeWithoutCommonTime(
  story: Story,
  demo: DemoEvent,
  people: readonly DemoParticipant[],
): Promise<void> {
  const companyFrom = (country: string) =>
    people.find(
      ({ person, participant }) =>
        person.organisation.country === country &&
        participant.state === 'approved' &&
        participant.typeId === demo.types.company,
    );
  const [early, late] = [companyFrom('AT'), companyFrom('HR')];
  if (!early || !late) throw new Error('the demo has nobody from Carinthia or Istria');
  const { event } = demo;
  await stayAwayOn(story, demo, early, event.lastDay);
  await stayAwayOn(story, demo, late, event.firstDay);
  const wish = {
    recipientId: late.participant.id,
    rank: 'must' as const,
    message: 'Wir sind nur am ersten Tag da – finden wir trotzdem einen Termin?',
  };
  const asking = callAgo(story, early.person.account.id, 10);
  const { id, version } = await sendMeetingRequest(asking, event, early.participant.id, wish);
  const answering = callAgo(story, late.person.account.id, 9);
  const key = { event, requestId: id, participant: late.participant, version };
  await acceptMeetingRequest(answering, key);
}
