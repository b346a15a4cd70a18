import { type CalendarReply, type MeetingReply, parseReply, replyKey } from '@ponte/calendar';
import { inTransaction, type Transaction } from '@ponte/db';
import { type InboundOutcome, isOpenOutcome } from '@ponte/domain';
import { z } from 'zod';
import { type Call, systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { findReplyAddressees } from '../../inbound/identity.ts';
import { type InboundMail, readMail } from '../../inbound/read-mail.ts';
import { handleBounce } from './bounces.ts';
import { judgeOne, nobody, type Verdict } from './judging.ts';
import * as queries from './queries.ts';

const payloadSchema = z.object({ inboundId: z.uuid() });

export const isReply = (reply: CalendarReply): reply is MeetingReply =>
  'uid' in reply && 'attendee' in reply;

/** What calendars say in the mail; twin parts count once. */
export function readReplies(mail: InboundMail, zone: string | null): CalendarReply[] {
  const replies = mail.calendars.map(({ text, method }) =>
    parseReply(text, {
      ...(method ? { method } : {}),
      ...(zone ? { assumedZone: zone } : {}),
    }),
  );
  const seen = new Set<string>();
  return replies.filter((reply) => {
    const key = isReply(reply) ? replyKey(reply) : JSON.stringify(reply);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The one that asks most of a person goes on the page; several replies in one mail are rare. */
const weightOf = ({ outcome }: Verdict): number => (isOpenOutcome(outcome) ? 1 : 0);

/** Whose signed reply addresses a mail was sent to: of them all, those that are participants of events. */
type Signers = {
  ids: readonly string[];
  addressees: readonly queries.Addressee[];
};

/**
 * Judges a reply about a meeting outside events, of a slice further right; null when it is about none. `ids` are
 * those of the signed addresses that the mail was sent to.
 */
export type JudgeElsewhere = (
  tx: Transaction,
  call: Call,
  reply: MeetingReply,
  ids: readonly string[],
) => Promise<Verdict | null>;

type Judges = { judgeElsewhere: JudgeElsewhere };

async function judgeReplies(
  tx: Transaction,
  call: Call,
  replies: readonly MeetingReply[],
  { ids, addressees, judgeElsewhere }: Signers & Judges,
): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const reply of replies) {
    const elsewhere = await judgeElsewhere(tx, call, reply, ids);
    verdicts.push(elsewhere ?? (await judgeOne(tx, call, reply, addressees, false)));
  }
  const [first] = verdicts.toSorted((a, b) => weightOf(b) - weightOf(a));
  return first ?? { outcome: 'not_ours', ...nobody };
}

/** What a mail without a reply of a calendar is: words of a person, a note of a program, or our own mail. */
async function judgeRest(
  tx: Transaction,
  mail: InboundMail,
  replies: readonly CalendarReply[],
  [first]: readonly queries.Addressee[],
): Promise<Verdict> {
  const [answered] = first ? [] : await queries.listSentMessages(tx, mail.references);
  const about = {
    eventId: first?.eventId ?? answered?.eventId ?? null,
    participantId: first?.id ?? answered?.participantId ?? null,
    meetingId: answered?.meetingId ?? null,
  };
  const end = (outcome: InboundOutcome, detail?: Record<string, unknown>): Verdict => ({
    outcome: isOpenOutcome(outcome) && about.eventId === null ? 'not_ours' : outcome,
    ...about,
    ...(detail ? { detail } : {}),
  });
  if (mail.isAutomatic) return end('automatic');
  const unreadable = replies.find((reply) => reply.kind === 'unreadable');
  if (unreadable?.kind === 'unreadable') return end('unreadable', { reason: unreadable.reason });
  return end(replies.length > 0 ? 'own_message' : 'words');
}

async function judgeMail(
  tx: Transaction,
  call: Call,
  mail: InboundMail,
  signers: Signers & Judges,
): Promise<Verdict> {
  const { ids, addressees } = signers;
  if (mail.bounce) return handleBounce(tx, call, mail.bounce, ids);
  const replies = readReplies(mail, addressees[0]?.zone ?? null);
  const fromCalendars = replies.filter(isReply);
  if (fromCalendars.length > 0) return judgeReplies(tx, call, fromCalendars, signers);
  return judgeRest(tx, mail, replies, addressees);
}

/** Null for what cannot be read as a mail, or goes beyond the bounds. */
async function tryRead(deps: Deps, raw: Buffer): Promise<InboundMail | null> {
  try {
    return await readMail(raw);
  } catch (failure) {
    deps.log.warn({ err: failure }, 'an incoming mail cannot be read');
    return null;
  }
}

async function judgeRow(
  tx: Transaction,
  call: Call,
  row: queries.InboundRow,
  judges: Judges,
): Promise<{ verdict: Verdict; mail: InboundMail | null }> {
  const raw = row.raw ?? Buffer.alloc(0);
  const ids = findReplyAddressees(call.deps.config, raw, row.recipients);
  const addressees = ids.length > 0 ? await queries.listAddressees(tx, ids) : [];
  const mail = await tryRead(call.deps, raw);
  if (mail)
    return { mail, verdict: await judgeMail(tx, call, mail, { ids, addressees, ...judges }) };
  const [first] = addressees;
  const about = { eventId: first?.eventId ?? null, participantId: first?.id ?? null };
  return {
    mail: null,
    verdict: { outcome: first ? 'unreadable' : 'not_ours', ...about, meetingId: null },
  };
}

/**
 * Works one mail off, in the transaction that says so: a crash in between leaves it waiting and nothing done.
 * The row is held, so that of several workers one does it.
 */
export const handleInbound = (judges: Judges) => async (deps: Deps, payload: unknown) => {
  const { inboundId } = payloadSchema.parse(payload);
  await inTransaction(deps.db, async (tx) => {
    const row = await queries.holdReceived(tx, inboundId);
    if (!row) return;
    const call = systemCall(deps);
    const { verdict, mail } = await judgeRow(tx, call, row, judges);
    const { outcome, detail = {}, ...about } = verdict;
    await queries.changeInbound(tx, row, {
      // Only an event has somebody who decides about what is not certain.
      state: isOpenOutcome(outcome) && about.eventId !== null ? 'open' : 'closed',
      outcome,
      ...about,
      detail: { ...detail, words: mail?.words.slice(0, 2_000) ?? '' },
      sender: mail?.sender ?? '',
      subject: mail?.subject ?? '',
      handledAt: call.now,
    });
  });
};
