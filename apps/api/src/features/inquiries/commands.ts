import type { Transaction } from '@ponte/db';
import {
  addWorkingDays,
  durations,
  fieldsOf,
  type InquiryAction,
  routeInquiry,
  whyNotInquiry,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';
import { tellCompany, tellInstitution } from './telling.ts';

const dayMs = 86_400_000;
/** So many questions a day are taken from one address. */
const mostAsked = 5;

export type Question = Pick<
  queries.InquiryRow,
  'locale' | 'name' | 'email' | 'company' | 'country' | 'area' | 'field' | 'question'
>;

const dueAfter = (now: Date): Date => addWorkingDays(now, durations.inquiryWorkingDays);

/** Takes a question, gives it to the institution that fits best, and tells both sides. Null: too many from there. */
export function askInstitutions(call: Call, question: Question): Promise<string | null> {
  return transact(call, async (tx) => {
    const since = new Date(call.now.getTime() - dayMs);
    if ((await queries.countAsked(tx, question.email, since)) >= mostAsked) return null;
    const institutions = await queries.listInstitutions(tx);
    const routed = routeInquiry(
      institutions.map((one) => ({ ...one, fields: fieldsOf(one.sectors) })),
      question,
    );
    const row = {
      ...question,
      id: call.deps.ids.next(),
      institutionId: routed?.id ?? null,
      reasons: [...(routed?.reasons ?? [])],
      dueAt: dueAfter(call.now),
      createdAt: call.now,
    };
    await queries.insertInquiry(tx, row);
    await tellInstitution(tx, call, row, { purpose: 'inquiry_received', once: 'first' });
    await tellCompany(tx, call, row, { purpose: 'inquiry_acknowledged', once: 'first' });
    await recordActivity(tx, call, { action: 'inquiries.ask', subjectId: row.id });
    return row.id;
  });
}

type Step = { asker: queries.Asker; id: string; version: number };

/** Loads the question as far as it is theirs, asks the rule, and writes the change. */
async function move(
  tx: Transaction,
  { asker, id, version }: Step,
  action: InquiryAction,
  change: (inquiry: queries.InquiryRow) => queries.InquiryChange,
): Promise<queries.InquiryRow> {
  const { inquiry } = found(await queries.findInquiry(tx, asker, id));
  ensure(whyNotInquiry(action, inquiry.state));
  const changed = change(inquiry);
  if (!(await queries.updateInquiry(tx, { id, version }, changed))) throw refuse('stale_state');
  return { ...inquiry, ...changed };
}

/** Sends the answer to the company and keeps it. */
export function answerInquiry(call: Call, step: Step, words: string): Promise<void> {
  return transact(call, async (tx) => {
    const inquiry = await move(tx, step, 'answer', () => ({ state: 'answered' }));
    const id = call.deps.ids.next();
    const { accountId, now } = call;
    await queries.insertStep(tx, {
      id,
      inquiryId: step.id,
      kind: 'answered',
      accountId,
      words,
      createdAt: now,
    });
    await tellCompany(tx, call, inquiry, { purpose: 'inquiry_answered', once: id, words });
    await recordActivity(tx, call, { action: 'inquiries.answer', subjectId: step.id });
  });
}

/** Gives the question to another institution, which has as long as the first had. */
export function handOnInquiry(
  call: Call,
  step: Step,
  { institutionId, words }: { institutionId: string; words: string },
): Promise<void> {
  return transact(call, async (tx) => {
    const institutions = await queries.listInstitutions(tx);
    found(institutions.find(({ id }) => id === institutionId));
    const inquiry = await move(tx, step, 'hand_on', (before) => {
      if (before.institutionId === institutionId) throw refuse('inquiry_is_there');
      return { institutionId, reasons: [], dueAt: dueAfter(call.now), remindedAt: null };
    });
    const id = call.deps.ids.next();
    const { accountId, now } = call;
    await queries.insertStep(tx, {
      id,
      inquiryId: step.id,
      kind: 'handed_on',
      accountId,
      toId: institutionId,
      words,
      createdAt: now,
    });
    await tellInstitution(tx, call, inquiry, { purpose: 'inquiry_received', once: id, words });
    await tellCompany(tx, call, inquiry, { purpose: 'inquiry_handed_on', once: id });
    await recordActivity(tx, call, { action: 'inquiries.hand_on', subjectId: step.id });
  });
}

/** Nothing more is to be done; the company gets no mail. */
export function closeInquiry(call: Call, step: Step): Promise<void> {
  return transact(call, async (tx) => {
    await move(tx, step, 'close', () => ({ state: 'closed', closedAt: call.now }));
    await queries.insertStep(tx, {
      id: call.deps.ids.next(),
      inquiryId: step.id,
      kind: 'closed',
      accountId: call.accountId,
      createdAt: call.now,
    });
    await recordActivity(tx, call, { action: 'inquiries.close', subjectId: step.id });
  });
}

/** Reminds, once, of what is due and has no answer. */
export function remindOfInquiries(call: Call): Promise<void> {
  return transact(call, async (tx) => {
    for (const row of await queries.takeDue(tx, call.now)) {
      const once = row.dueAt.toISOString();
      await tellInstitution(tx, call, row, { purpose: 'inquiry_due', once });
    }
  });
}

/** A year after it was closed a question is forgotten, with whoever asked it. */
export function forgetInquiries(call: Call): Promise<void> {
  const before = new Date(call.now.getTime() - durations.inquiryKeepDays * dayMs);
  return transact(call, (tx) => queries.deleteClosed(tx, before));
}
