import type { MeetingShape } from '@ponte/contracts';
import { event, message } from '@ponte/db';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf, makeParticipant } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo } from '../../../test/meetings.ts';
import { renderLate } from '../invitations/late-letter.ts';

let test: TestApp;
let ground: MeetingOfTwo;
let anna: Agent;
let bojan: Agent;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  ground = await makeMeetingOfTwo(test, { contactEmail: 'desk@organiser.test' });
  anna = await agentOf(test, ground.anna.accountId);
  bojan = await agentOf(test, ground.bojan.accountId);
  test.clock.set(new Date((ground.slots[0]?.startsAt.getTime() ?? 0) - 600_000).toISOString());
});

const own = () => `/api/events/${ground.event.id}/as/me/meetings`;
const tellLate = (agent: Agent, minutes: number) =>
  agent.post<MeetingShape & { code?: string }>(`${own()}/${ground.meeting.id}/late`, { minutes });
const seenBy = async (agent: Agent) =>
  (await agent.get<{ items: MeetingShape[] }>(own())).body.items[0];
const mails = () =>
  test.db
    .select()
    .from(message)
    .where(and(eq(message.meetingId, ground.meeting.id), eq(message.purpose, 'meeting_late')));
const letters = async () => Promise.all((await mails()).map((row) => renderLate(test.deps, row)));

describe('somebody who runs late', () => {
  it('is seen as late by the partner, and the meeting keeps its version', async () => {
    expect((await seenBy(bojan))?.late).toEqual([]);
    const { status, body } = await tellLate(anna, 10);
    expect(status).toBe(200);
    expect(body.late).toEqual([{ participantId: ground.anna.id, minutes: 10 }]);
    expect(await seenBy(bojan)).toMatchObject({
      late: [{ participantId: ground.anna.id, minutes: 10 }],
      version: 1,
      sequence: 0,
    });
  });

  it('is told of to the partner and to the organiser, once however often it is said', async () => {
    await tellLate(anna, 10);
    await tellLate(anna, 10);
    const recipients = (await mails()).map(({ toAddress, participantId }) => [
      toAddress === 'desk@organiser.test',
      participantId,
    ]);
    expect(recipients.sort()).toEqual([
      [false, ground.bojan.id],
      [true, null],
    ]);
    const written = await letters();
    for (const letter of written) expect(letter).toMatchObject({ calendar: null });
    expect(JSON.stringify(written)).toContain('about 10 minutes late');
  });

  it('and takes it back is late no more, and the mail that has not left stays at home', async () => {
    await tellLate(anna, 15);
    expect(await letters()).not.toContain('obsolete');
    expect((await tellLate(anna, 0)).body.late).toEqual([]);
    expect(await letters()).toEqual(['obsolete', 'obsolete']);
  });

  it('is not late any more once the meeting has another slot', async () => {
    await tellLate(anna, 15);
    const organiser = await agentOf(test, ground.owner.id);
    const slotId = ground.slots[2]?.id;
    const moved = await organiser.post<MeetingShape>(
      `/api/events/${ground.event.id}/meetings/${ground.meeting.id}/move`,
      { version: 1, slotId },
    );
    expect(moved.status).toBe(200);
    expect(moved.body.late).toEqual([]);
  });
});

describe('saying that one will be late', () => {
  it('is refused long before and after the end, and the row says so', async () => {
    test.clock.set('2027-03-01T09:00:00Z');
    expect((await seenBy(anna))?.actions.late).toBe('too_early_for_late');
    expect((await tellLate(anna, 5)).body.code).toBe('too_early_for_late');
    test.clock.set((ground.slots[0]?.endsAt ?? new Date()).toISOString());
    expect((await tellLate(anna, 5)).body.code).toBe('meeting_in_the_past');
  });

  it('is refused to people of other meetings and in an event that is over', async () => {
    const stranger = await makeParticipant(test, ground.event.id, ground.type.id);
    expect((await tellLate(await agentOf(test, stranger.accountId), 5)).status).toBe(404);
    expect((await tellLate(anna, 61)).status).toBe(400);
    await test.db.update(event).set({ state: 'finished' }).where(eq(event.id, ground.event.id));
    expect((await tellLate(anna, 5)).body.code).toBe('event_state_forbids');
  });
});
