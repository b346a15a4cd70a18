import { readFileSync } from 'node:fs';
import {
  groupMeeting,
  inboundMessage,
  meetingPerson,
  meetingProposal,
  meetingRequest,
  message,
  newsletterIssue,
  newsletterReader,
  newsletterRequest,
  participant,
} from '@ponte/db';
import { type Locale, locales, type MailPurpose, mailPurposes } from '@ponte/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { makeExchangeLetter } from '../../test/exchange-letters.ts';
import { makeAccount, makeOrganisation, makeParticipant } from '../../test/factories.ts';
import { makeGroupLetter } from '../../test/group-letters.ts';
import { makeGroupMeeting } from '../../test/group-meetings.ts';
import { makeInquiry } from '../../test/inquiries.ts';
import { type MeetingOfTwo, makeMeetingOfTwo, tell } from '../../test/meetings.ts';
import { makeNetwork } from '../../test/networks.ts';
import { makeOfficeLetter } from '../../test/office-letters.ts';
import { systemCall } from '../call/call.ts';
import { type NewMessage, queueMessages } from '../outbox/queue.ts';
import { escapeHtml } from './layout.ts';
import type { OutgoingMail } from './mailer.ts';
import { readReplyAddress, replyAddressFor } from './reply-address.ts';

let test: TestApp;
let two: MeetingOfTwo;
let requestId: string;

beforeAll(async () => {
  test = await createTestApp();
  two = await makeMeetingOfTwo(test, { venue: 'Kulturni dom' });
  requestId = test.deps.ids.next();
  await test.db.insert(meetingRequest).values({
    id: requestId,
    eventId: two.event.id,
    senderId: two.anna.id,
    recipientId: two.bojan.id,
    rank: 'must',
    message: 'Shall we talk about <valves>?',
  });
});
afterAll(() => test.close());
beforeEach(() => {
  test.mailbox.received.length = 0;
});

let counter = 0;

async function send(entry: Partial<NewMessage> & { purpose: MailPurpose }): Promise<OutgoingMail> {
  const address = `reader${++counter}@test.test`;
  const to = { address, name: 'Ana', locale: 'en' as Locale, ...entry.to };
  const full = {
    dedupeKey: `letter:${counter}`,
    eventId: two.event.id,
    participantId: two.bojan.id,
    ...entry,
    to: { ...to, address },
  };
  await test.db.transaction((tx) => queueMessages(tx, systemCall(test.deps), [full]));
  await test.deliver();
  const [mail] = test.mailbox.to(address);
  const [row] = await test.db.select().from(message).where(eq(message.toAddress, address));
  if (!mail) throw new Error(`nothing was sent: ${row?.state} ${row?.lastError}`);
  return mail;
}

const payloads: Partial<Record<MailPurpose, Record<string, unknown>>> = {
  sign_in_link: { token: 'T'.repeat(43), minutes: 10 },
  registration_rejected: { reason: 'Only manufacturers this year' },
  place_offered: { offeredUntil: '2027-03-03T12:00:00Z' },
  outcomes_due: { months: 1 },
  role_granted: { role: 'check_in' },
  organisation_joined: {
    organisationId: '01920000-0000-7000-8000-000000000001',
    organisationName: 'Most d.o.o.',
  },
};

async function makeLate({ meeting, anna }: MeetingOfTwo) {
  await test.db
    .update(meetingPerson)
    .set({ lateMinutes: 10, lateSlotId: meeting.slotId })
    .where(eq(meetingPerson.participantId, anna.id));
  return { lateId: anna.id };
}

async function makeProposal({ meeting, anna, bojan }: MeetingOfTwo, state: 'open' | 'declined') {
  const proposalId = test.deps.ids.next();
  await test.db.insert(meetingProposal).values({
    id: proposalId,
    eventId: meeting.eventId,
    meetingId: meeting.id,
    proposerId: bojan.id,
    slotId: meeting.slotId ?? '',
    sequence: 0,
    state,
    createdAt: test.deps.clock.now(),
    ...(state === 'declined' ? { answeredById: anna.id, answeredAt: test.deps.clock.now() } : {}),
  });
  return { proposalId };
}

/** Something that only an organiser can decide. */
const leaveOpen = ({ event }: MeetingOfTwo) =>
  test.db.insert(inboundMessage).values({
    id: test.deps.ids.next(),
    identity: `open in ${event.id}`,
    door: 'http',
    size: 1,
    state: 'open',
    outcome: 'words',
    eventId: event.id,
    sender: 'Ana@elsewhere.example',
    receivedAt: test.deps.clock.now(),
  });
/** An issue in all languages with a reader, or a request that waits for confirmation. */
async function makeNewsletter(purpose: MailPurpose) {
  const id = test.deps.ids.next();
  const wish = { email: `${id}@test.test`, locale: 'en' as const };
  if (purpose === 'newsletter_confirm') {
    const createdAt = test.deps.clock.now();
    await test.db.insert(newsletterRequest).values({ id, ...wish, createdAt });
    return { requestId: id };
  }
  const texts = Object.fromEntries(locales.map((locale) => [locale, 'Spring on the Isonzo']));
  await test.db.insert(newsletterIssue).values({ id, subjects: texts, intros: texts });
  const confirmedAt = test.deps.clock.now();
  await test.db.insert(newsletterReader).values({ id, ...wish, confirmedAt });
  return { issueId: id, readerId: id };
}

/** What the kind needs to be about, made; its payload is kept with the others. */
async function prepare(purpose: MailPurpose): Promise<MeetingOfTwo> {
  if (purpose.startsWith('request_')) payloads[purpose] = { requestId };
  if (purpose.startsWith('newsletter')) payloads[purpose] = await makeNewsletter(purpose);
  if (purpose.startsWith('inquiry_'))
    payloads[purpose] = { inquiryId: (await makeInquiry(test)).id, words: 'Ask the chamber.' };
  if (/^(exchange|interest)_/.test(purpose))
    payloads[purpose] = await makeExchangeLetter(test, purpose);
  if (/^(tasks?_|group_mailing)/.test(purpose))
    payloads[purpose] = await makeGroupLetter(test, purpose, two.bojan.accountId);
  if (purpose.startsWith('office_'))
    payloads[purpose] = await makeOfficeLetter(test, purpose, two.bojan.accountId);
  const about = await makeMeetingOfTwo(test, { venue: 'Kulturni dom' });
  if (purpose === 'meeting_cancelled') {
    await tell(test, about, 'REQUEST', 0);
    await test.deliver();
  }
  if (purpose === 'organiser_digest') await leaveOpen(about);
  if (purpose === 'schedule_published')
    payloads[purpose] = { changes: [{ meetingId: about.meeting.id, formerly: null }] };
  if (purpose === 'meeting_late') payloads[purpose] = await makeLate(about);
  if (purpose === 'time_proposed') payloads[purpose] = await makeProposal(about, 'open');
  if (purpose === 'proposal_declined') payloads[purpose] = await makeProposal(about, 'declined');
  if (purpose === 'meeting_unplaced')
    await tell(test, about, 'CANCEL', 1, { state: 'agreed', slotId: null, tableId: null });
  return about;
}

/** A meeting of a group of which Bojan's calendar is told, or told that it is cancelled. */
async function aboutGroup(purpose: MailPurpose) {
  const { id: organisationId } = await makeOrganisation(test);
  const { accountId } = two.bojan;
  const network = await makeNetwork(test, { organisationId, accountId });
  const agenda = [{ title: 'Welcome', speaker: 'Ana', minutes: 10 }];
  const isCancelled = purpose === 'group_cancelled';
  const change = isCancelled
    ? { state: 'cancelled' as const, cancelledAt: test.clock.now(), cancelReason: 'Strike' }
    : {};
  const { id: meetingId } = await makeGroupMeeting(test, network.id, [accountId], { agenda });
  if (isCancelled) {
    const to = { address: 'ana@example.test', name: 'Ana', locale: 'en' as const, accountId };
    await send({ purpose: 'group_invitation', to, meetingId, method: 'REQUEST', sequence: 0 });
    await test.db.update(groupMeeting).set(change).where(eq(groupMeeting.id, meetingId));
  }
  return {
    meetingId,
    method: isCancelled ? ('CANCEL' as const) : ('REQUEST' as const),
    sequence: 1,
  };
}

/** Sends one of each kind and leaves what it is about in the state the kind needs. */
async function sendOne(purpose: MailPurpose, locale: Locale): Promise<OutgoingMail> {
  const isInvitation = purpose === 'meeting_invitation' || purpose === 'meeting_cancelled';
  const isDigest = purpose === 'schedule_published';
  const about = await prepare(purpose);
  return send({
    purpose,
    to: { address: '', name: 'Ana', locale, accountId: two.bojan.accountId },
    payload: payloads[purpose] ?? {},
    ...(/^group_(invitation|cancelled)$/.test(purpose) ? await aboutGroup(purpose) : {}),
    ...(isDigest || payloads[purpose]?.proposalId
      ? { eventId: about.event.id, participantId: about.anna.id }
      : {}),
    ...(purpose === 'organiser_digest'
      ? {
          to: { address: '', name: 'Ana', locale, accountId: about.owner.id },
          eventId: about.event.id,
          participantId: null,
        }
      : {}),
    ...(purpose.startsWith('meeting_')
      ? { eventId: about.event.id, participantId: about.anna.id, meetingId: about.meeting.id }
      : {}),
    ...(isInvitation
      ? { method: purpose === 'meeting_cancelled' ? 'CANCEL' : 'REQUEST', sequence: 1 }
      : {}),
  });
}

describe.each(locales)('in %s', (locale) => {
  it.each(mailPurposes)(
    '%s has subject, text and HTML with its values in them',
    async (purpose) => {
      const mail = await sendOne(purpose, locale);
      for (const part of [mail.subject, mail.text, mail.html]) {
        expect(part).not.toMatch(/\{\{|undefined|\[object|\bnull\b|Invalid Date/);
        expect(part.trim()).not.toBe('');
      }
      expect(mail.html).toContain(`<html lang="${locale}"`);
      expect(mail.text).toMatch(/http:\/\/localhost:3000(\/|$)/m);
      expect(mail.text).toContain('Ana');
    },
  );

  it('the sign-in mail carries the link, the time limit and the way out', async () => {
    const mail = await sendOne('sign_in_link', locale);
    expect(mail.text).toContain(`http://localhost:3000/sign-in/${'T'.repeat(43)}`);
    expect(mail.text).toContain('10');
    expect(mail.from).toEqual({ name: 'Ponte', address: 'ponte@localhost.localdomain' });
  });

  it('an invitation names the zone of the event', async () => {
    const mail = await sendOne('meeting_invitation', locale);
    expect(mail.text).toContain('09:00–09:20');
    expect(mail.text).toContain('Europe/Rome');
  });
});

describe('catalogues', () => {
  const keysOf = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [
          // How often a name comes is a matter of the language.
          `${path} ${[
            ...new Set([...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)),
          ]
            .sort()
            .join()}`,
        ];
  const read = (locale: Locale): unknown =>
    JSON.parse(readFileSync(new URL(`./locales/${locale}.json`, import.meta.url), 'utf8'));

  it.each(locales)('%s has the same keys and placeholders as English', (locale) => {
    expect(keysOf(read(locale))).toEqual(keysOf(read('en')));
  });
});

const evil =
  'Eve\r\nBcc: victim@test.test\r\n\r\n<script>alert(1)</script> {{event}} $t(greeting.plain)';

describe('what people type', () => {
  it('never becomes a header, a placeholder or markup', async () => {
    const account = await makeAccount(test, { name: evil, email: 'eve@test.test' });
    const organisation = await makeOrganisation(test, {
      name: `"><img src=x onerror=1>\u2028${evil}`,
    });
    const eve = await makeParticipant(test, two.event.id, two.type.id, {
      accountId: account.id,
      organisationId: organisation.id,
    });
    await test.db.insert(meetingRequest).values({
      id: test.deps.ids.next(),
      eventId: two.event.id,
      senderId: eve.id,
      recipientId: two.bojan.id,
      rank: 'like',
      message: evil,
    });
    const [row] = await test.db
      .select()
      .from(meetingRequest)
      .where(eq(meetingRequest.senderId, eve.id));
    const mail = await send({ purpose: 'request_received', payload: { requestId: row?.id } });
    expect(mail.subject).not.toMatch(/[\r\n\u2028]/);
    expect(mail.subject).toContain('{{event}} $t(greeting.plain)');
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each(['<b>&"\'', 'a\u0000b', '\ud800'])('%j is escaped', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    expect(escapeHtml(text).isWellFormed()).toBe(true);
  });

  it('an event whose name breaks the line stays one sender', async () => {
    const about = await makeMeetingOfTwo(test, { names: { en: 'Days\r\nBcc: victim@test.test' } });
    await tell(test, about, 'REQUEST', 0);
    await test.deliver();
    for (const { from, subject } of test.mailbox.received) {
      expect(from.name).toBe('Days Bcc: victim@test.test');
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });
});

describe('a mail whose matter is settled', () => {
  it('a request that was answered meanwhile is not announced', async () => {
    await test.db
      .update(meetingRequest)
      .set({ state: 'accepted' })
      .where(eq(meetingRequest.id, requestId));
    await expect(sendOne('request_received', 'en')).rejects.toThrow('skipped');
  });

  it('an offer shows when it ends, on the clocks of the event', async () => {
    await test.db
      .update(participant)
      .set({ offeredUntil: new Date('2027-03-02T12:00:00Z') })
      .where(eq(participant.id, two.bojan.id));
    const mail = await send({ purpose: 'place_offered' });
    expect(mail.text).toMatch(/2 March 2027.*13:00/);
  });
});

describe('the address for replies', () => {
  const config = { secret: 'a secret that only the tests know, 32+', mailFrom: 'ponte@mail.test' };
  const id = '01a20922-2a14-7618-ab5b-c43432f58110';

  it('says who answers, fits a mailbox and survives a change of case', () => {
    const address = replyAddressFor(config, id);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(readReplyAddress(config, address)).toBe(id);
    expect(readReplyAddress(config, address.toUpperCase())).toBe(id);
  });

  it.each([
    [
      'changed by one sign',
      (address: string) => address.replace(/.@/, (tail) => (tail[0] === 'a' ? 'q@' : 'a@')),
    ],
    ['cut', (address: string) => address.replace(/.@/, '@')],
    ['of another secret', () => replyAddressFor({ ...config, secret: 'another' }, id)],
    ['without a token', () => 'reply@mail.test'],
  ])('%s it is nobody', (_, change) => {
    expect(readReplyAddress(config, change(replyAddressFor(config, id)))).toBeNull();
  });
});
