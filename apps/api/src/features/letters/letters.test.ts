import type { LetterShape } from '@ponte/contracts';
import { account } from '@ponte/db';
import { letterKinds, locales } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { agentOf } from '../../../test/factories.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../../test/meetings.ts';
import { systemCall } from '../../call/call.ts';
import { queueMessages } from '../../outbox/queue.ts';

let test: TestApp;
let two: MeetingOfTwo;
let owner: Agent;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  two = await makeMeetingOfTwo(test, { names: { en: 'Bridge <Days>' } });
  owner = await agentOf(test, two.owner.id);
  test.mailbox.received.length = 0;
});

const url = (letter: string, locale = 'en', rest = '') =>
  `/api/events/${two.event.id}/letters/${letter}/${locale}${rest}`;
const words = {
  subject: 'Welcome to {{event}}',
  body: 'Dear {{ name }},\n\nwe meet at {{venue}} <b>soon</b>.',
  action: 'Go on',
};
type Refusal = { code: string; part?: string; position?: number; found?: string };

async function receive(purpose: 'registration_approved', locale: 'en' | 'sl' = 'en') {
  const [row] = await test.db.select().from(account).where(eq(account.id, two.anna.accountId));
  await test.db.transaction((tx) =>
    queueMessages(tx, systemCall(test.deps), [
      {
        purpose,
        dedupeKey: test.deps.ids.next(),
        to: { address: row?.email ?? '', name: '{{event}} & <i>Co</i>', locale },
        eventId: two.event.id,
        participantId: two.anna.id,
      },
    ]),
  );
  await test.deliver();
  return test.mailbox.received.at(-1);
}

describe('a letter with words of the organiser', () => {
  it('goes out in these words, filled and escaped', async () => {
    const saved = await owner.send<LetterShape>('PUT', url('registration_approved'), {
      ...words,
      version: 0,
    });
    expect(saved.body).toMatchObject({ own: words, version: 1 });
    const mail = await receive('registration_approved');
    expect(mail?.subject).toBe('Welcome to Bridge <Days>');
    expect(mail?.text).toContain('Dear {{event}} & <i>Co</i>,');
    expect(mail?.text).toContain('<b>soon</b>');
    expect(mail?.html).toContain('&lt;b&gt;soon&lt;/b&gt;');
    expect(mail?.html).toContain('Dear {{event}} &amp; &lt;i&gt;Co&lt;/i&gt;,');
    expect(mail?.html).toContain('Go on');
  });

  it('keeps the standard in other languages, and again after a reset', async () => {
    await owner.send('PUT', url('registration_approved'), { ...words, version: 0 });
    expect((await receive('registration_approved', 'sl'))?.subject).not.toContain('Welcome');
    const { body } = await owner.send<LetterShape>('DELETE', url('registration_approved'));
    expect(body).toMatchObject({ own: null, version: 0 });
    expect((await receive('registration_approved'))?.subject).toBe(
      body.standard.subject.replace('{{event}}', 'Bridge <Days>'),
    );
  });

  it('of a meeting changes its body, never its subject', async () => {
    const letter = url('meeting_invitation.invited');
    const own = { ...words, body: 'With {{counterpart}}: {{when}}, {{place}}' };
    await owner.send('PUT', letter, { ...own, version: 0 });
    await tell(test, two, 'REQUEST', 0);
    await test.deliver();
    const [mail] = test.mailbox.received;
    expect(mail?.subject).toContain('Meeting with');
    expect(mail?.text).toMatch(/With Person \d+ \(Organisation \d+\): Monday.*Table/);
    // What mail programs show beside the subject is the organiser's, too.
    expect(mail?.html?.match(/With Person \d+ \(/g)).toHaveLength(2);
    expect(mail?.calendar?.method).toBe('REQUEST');
  });

  it('changed by two at once keeps the first', async () => {
    const change = () => owner.send('PUT', url('registration_approved'), { ...words, version: 0 });
    const statuses = [(await change()).status, (await change()).status];
    expect(statuses).toEqual([200, 409]);
  });
});

describe('a placeholder that the letter does not know', () => {
  it.each([
    ['{{counterpart}}', 12],
    ['{{event.capacity}}', 12],
    ['{{constructor}}', 12],
    ['{{#if x}}', 12],
  ])('%s is refused with its position', async (found, position) => {
    const body = { ...words, body: `Dear guest ${found}` };
    for (const [method, path, more] of [
      ['PUT', '', { version: 0 }],
      ['POST', '/preview', {}],
    ] as const) {
      const answer = await owner.send<Refusal>(method, url('registration_approved', 'en', path), {
        ...body,
        ...more,
      });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({
        code: 'placeholder_unknown',
        errors: [{ path: 'body', code: 'placeholder_unknown' }],
      });
      expect(answer.text).toContain(`"position":${position}`);
    }
    expect((await receive('registration_approved'))?.text).not.toContain('Dear guest');
  });
});

it('every letter has standard words and a preview in every language', async () => {
  for (const letter of letterKinds)
    for (const locale of locales) {
      const { body } = await owner.get<LetterShape>(url(letter, locale));
      const preview = await owner.send<{ subject: string; text: string; html: string }>(
        'POST',
        url(letter, locale, '/preview'),
        body.standard,
      );
      expect([letter, locale, preview.status]).toEqual([letter, locale, 200]);
      const { subject, text, html } = preview.body;
      for (const part of [subject, text, html])
        expect(part).not.toMatch(/\{\{|%[A-Z_]+%|<!-- (each|when|end)/);
      expect(html).toContain('Bridge &lt;Days&gt;');
    }
});
