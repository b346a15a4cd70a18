import type { Locale, MailPurpose } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import type { Letter } from '../../mail/letter.ts';
import { payloadSchema } from '../../mail/payloads.ts';
import { textsIn } from '../../mail/texts.ts';
import { unsubscribeHeaders, writeUnsubscribeToken } from '../../mail/unsubscribe.ts';
import { type WrittenLetter, writeLetter } from '../../mail/write-letter.ts';
import { gather } from '../../outbox/gather.ts';
import type { MessageRow, RenderMessage } from '../../outbox/rendering.ts';
import { sitePath } from '../../site/layout.ts';
import { readSiteName } from '../website/commands.ts';
import { confirmUntil } from './commands.ts';
import { introOf, type Reading, readContent, type WholeIssue, writeSections } from './content.ts';
import * as queries from './queries.ts';
import { writeConfirmToken } from './token.ts';

const page = ({ config }: Pick<Deps, 'config'>, locale: Locale, path: string): string =>
  `${config.publicUrl}${sitePath(locale, path)}`;

/** Where readers see and change what is kept of them, and end it. */
export const subscriptionPage = (deps: Pick<Deps, 'config'>, locale: Locale, readerId: string) =>
  page(
    deps,
    locale,
    `newsletter/subscription/${writeUnsubscribeToken(deps.config.secret, 'newsletters', readerId)}`,
  );

const renderConfirm: RenderMessage = async (deps, row) => {
  const { requestId } = payloadSchema.parse(row.payload);
  const request = requestId ? await queries.findRequest(deps.db, requestId) : null;
  if (!request) return 'obsolete';
  const name = await readSiteName(deps.db, 'letter');
  const expiresAt = confirmUntil(request.createdAt);
  const token = writeConfirmToken(deps.config.secret, { requestId: request.id, expiresAt });
  const t = textsIn(row.locale);
  const letter = writeLetter({
    locale: row.locale,
    sender: name,
    name: row.toName,
    subject: t('newsletter_confirm.subject', { name }),
    preheader: t('newsletter_confirm.preheader'),
    paragraphs: [t('newsletter_confirm.body', { name })],
    facts: [],
    quote: '',
    action: {
      label: t('newsletter_confirm.action'),
      url: page(deps, row.locale, `newsletter/confirm/${token}`),
    },
    because: t('because.newsletter_confirm'),
  });
  return {
    ...letter,
    ...ordinaryEnvelope(deps.config, row, name, deps.clock.now()),
    until: expiresAt,
  };
};

/** The issue as one reader gets it, or null when it has nothing to tell them. */
export function writeIssue(
  deps: Pick<Deps, 'config'>,
  whole: WholeIssue,
  reading: Reading & { sender: string; name: string },
  unsubscribe: Letter['unsubscribe'] | null,
): WrittenLetter | null {
  const { locale, sender, name } = reading;
  const { issue } = whole;
  const subject = issue.subjects[locale]?.trim();
  const paragraphs = introOf(issue, locale);
  const sections = writeSections(deps, whole, reading);
  if (!subject || (sections.length === 0 && paragraphs.length === 0)) return null;
  const t = textsIn(locale);
  return writeLetter({
    locale,
    sender,
    name,
    subject,
    preheader: paragraphs[0] ?? sections[0]?.items[0]?.title ?? '',
    paragraphs,
    facts: [],
    sections,
    quote: '',
    action: { label: t('newsletter.action'), url: page(deps, locale, 'newsletter') },
    because: t('because.newsletter', { name: sender }),
    ...(unsubscribe ? { unsubscribe } : {}),
  });
}

/** Many mails of one issue are written at once: it is read once for all of them. */
const findWhole = gather(async (db, asked: readonly { id: string; now: Date }[]) => {
  const whole = new Map<string, WholeIssue | null>();
  for (const { id, now } of asked) {
    if (whole.has(id)) continue;
    const issue = await queries.findIssue(db, id);
    whole.set(id, issue && (await readContent(db, issue, now)));
  }
  return asked.map(({ id }) => whole.get(id) ?? null);
});

async function write(deps: Deps, row: MessageRow, reader: queries.ReaderRow | null) {
  const { issueId } = payloadSchema.parse(row.payload);
  const now = deps.clock.now();
  const whole = issueId ? await findWhole(deps.db, { id: issueId, now }) : null;
  if (!whole) return null;
  const sender = await readSiteName(deps.db, 'letter');
  const { locale } = row;
  const reading = { locale, fields: reader?.fields ?? [], sender, name: row.toName };
  const stop = { label: textsIn(locale)('newsletter.stop') };
  const letter = writeIssue(
    deps,
    whole,
    reading,
    reader && { ...stop, url: subscriptionPage(deps, locale, reader.id) },
  );
  return letter && { ...letter, ...ordinaryEnvelope(deps.config, row, sender, now) };
}

/** An issue to one reader; nothing when they have left meanwhile. */
const renderNewsletter: RenderMessage = async (deps, row) => {
  const { readerId } = payloadSchema.parse(row.payload);
  const reader = readerId ? await queries.findReader(deps.db, readerId) : null;
  const written = reader ? await write(deps, row, reader) : null;
  if (!reader || !written) return 'obsolete';
  const headers = unsubscribeHeaders(deps.config, 'newsletters', reader.id);
  return { ...written, headers };
};

/** The same to whoever writes it, marked as a trial. */
const renderTrial: RenderMessage = async (deps, row) => {
  const written = await write(deps, row, null);
  if (!written) return 'obsolete';
  const t = textsIn(row.locale);
  return { ...written, subject: t('newsletter_trial.subject', { subject: written.subject }) };
};

export const newsletterRenderers = {
  newsletter_confirm: renderConfirm,
  newsletter: renderNewsletter,
  newsletter_trial: renderTrial,
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
