import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refuse } from '../../http/errors.ts';
import type { SessionAccount } from '../../http/session-store.ts';
import { houseName } from '../../mail/house.ts';
import type { OutgoingMail } from '../../mail/mailer.ts';
import { oneLine } from '../../mail/one-line.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import { deleteSuppression } from '../../outbox/message-store.ts';
import { describeFailure } from '../../outbox/send-messages.ts';
import * as queries from './queries.ts';

export { deliveryTasks, tellOrganisers } from './digests.ts';

/** Lets mail go to an address of the event again; its next message shows whether that was right. */
export function liftSuppression(call: Call, eventId: string, address: string): Promise<void> {
  return transact(call, async (tx) => {
    // One answer for what is not silenced and for what is not of this event: nothing is told about others.
    const isOwn = await queries.isAddressOf(tx, eventId, address);
    if (!isOwn || !(await deleteSuppression(tx, address))) throw refuse('stale_state');
    await recordActivity(tx, call, {
      action: 'delivery.lift_suppression',
      eventId,
      subjectId: null,
      detail: { address },
    });
  });
}

export type MailTrial = { state: 'sent' | 'kept' | 'failed'; words: string; tookMs: number };

function writeTrial({ deps, now }: Call, to: SessionAccount): OutgoingMail {
  const t = textsIn(to.locale);
  const letter = writeLetter({
    locale: to.locale,
    name: to.name,
    subject: t('mail_trial.subject'),
    preheader: t('mail_trial.body'),
    paragraphs: [t('mail_trial.body')],
    facts: [],
    quote: '',
    action: { label: t('mail_trial.action'), url: deps.config.publicUrl },
    because: t('mail_trial.because'),
  });
  return {
    ...letter,
    messageId: `<${deps.ids.next()}@${mailDomain(deps.config)}>`,
    date: now,
    from: { name: houseName, address: deps.config.mailFrom },
    to: { name: to.name, address: to.email },
    headers: {},
    references: [],
    calendar: null,
  };
}

/**
 * Sends a mail to the caller's own address at once and tells what the mail server answered: the one place where a
 * request waits for the mail server, because its answer is what was asked for.
 */
export async function tryMail(call: Call, to: SessionAccount): Promise<MailTrial> {
  const begun = performance.now();
  const answer = await call.deps.mailer.send(writeTrial(call, to)).then(
    (fate) => ({
      state: fate.state,
      words: fate.state === 'sent' ? oneLine(fate.response).slice(0, 500) : '',
    }),
    (error: unknown) => ({ state: 'failed' as const, words: describeFailure(error) }),
  );
  const tookMs = Math.round(performance.now() - begun);
  return { ...answer, tookMs };
}
