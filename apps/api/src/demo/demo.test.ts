import {
  event,
  eventOrganiser,
  exchangeProfile,
  inquiry,
  meeting,
  meetingRequest,
  newsletterIssue,
  newsletterReader,
  outcomeCard,
  outcomeResult,
  participant,
} from '@ponte/db';
import { exchangeTextStates, meetingStates, participantStates, requestStates } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { seedDemo } from './demo.ts';

let test: TestApp;
let signIns: Awaited<ReturnType<typeof seedDemo>>;

beforeAll(async () => {
  test = await createTestApp();
  signIns = await seedDemo(test.deps);
}, 300_000);
afterAll(() => test.close());

const statesIn = (rows: readonly { state: string }[]) => new Set(rows.map(({ state }) => state));

it('shows participants, requests and meetings in all their states', async () => {
  const people = await test.db.selectDistinct({ state: participant.state }).from(participant);
  expect(statesIn(people)).toEqual(new Set(participantStates));
  const requests = await test.db
    .selectDistinct({ state: meetingRequest.state })
    .from(meetingRequest);
  // Two weeks without an answer are longer than the story: nothing has expired yet.
  const unexpired = requestStates.filter((state) => state !== 'expired');
  expect(statesIn(requests)).toEqual(new Set(unexpired));
  const meetings = await test.db.selectDistinct({ state: meeting.state }).from(meeting);
  expect(statesIn(meetings)).toEqual(new Set(meetingStates));
});

it('tells what came of last year’s meetings', async () => {
  expect(await test.db.$count(outcomeCard)).toBeGreaterThan(20);
  expect(await test.db.$count(outcomeResult)).toBeGreaterThan(5);
});

it('has a profile of the exchange in every state that its text can have', async () => {
  const rows = await test.db
    .selectDistinct({ state: exchangeProfile.textState })
    .from(exchangeProfile);
  expect(statesIn(rows)).toEqual(new Set(exchangeTextStates));
});

it('has an event that two institutions from two countries hold', async () => {
  const [main] = await test.db.select().from(event).where(eq(event.slug, 'ponte-isonzo'));
  const organisers = eq(eventOrganiser.eventId, main?.id ?? '');
  expect(await test.db.$count(eventOrganiser, organisers)).toBe(2);
});

it('has a newsletter that went out and questions of companies', async () => {
  expect(await test.db.$count(newsletterReader)).toBe(5);
  const [issue] = await test.db.select().from(newsletterIssue);
  expect(issue).toMatchObject({ state: 'sent', number: 1, recipients: 5 });
  const asked = await test.db.select({ state: inquiry.state }).from(inquiry);
  expect(statesIn(asked)).toEqual(new Set(['open', 'answered']));
});

it('lets everybody sign in whom it names', async () => {
  expect(signIns.map(({ label }) => label)).toHaveLength(5);
  for (const { email, password } of signIns) {
    const answer = await test.stranger().post('/api/session', { email, password });
    expect(answer.status, email).toBeLessThan(300);
  }
});
