import { areas, isBusinessField, type Locale, type MailPurpose, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { nameCountry } from '../../documents/formats.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import type { Fact, Letter } from '../../mail/letter.ts';
import { oneLine } from '../../mail/one-line.ts';
import { type MailPayload, payloadSchema } from '../../mail/payloads.ts';
import { textsIn, type Write } from '../../mail/texts.ts';
import { writeInstant } from '../../mail/when.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderMessage } from '../../outbox/rendering.ts';
import { sitePath } from '../../site/layout.ts';
import { textsIn as siteTextsIn } from '../../site/texts.ts';
import { readSiteName } from '../website/commands.ts';
import * as queries from './queries.ts';

type Context = {
  deps: Deps;
  row: MessageRow;
  payload: MailPayload;
  inquiry: queries.InquiryRow;
  institution: string;
  t: Write;
};
type Parts = Partial<Pick<Letter, 'facts' | 'quote' | 'action'>> & {
  because: string;
  headers?: Record<string, string>;
};

const zone = 'Europe/Rome';

/** Builds the letter of a purpose from what is special about it; null when there is nothing left to tell. */
const inquiryLetter =
  (compose: (context: Context) => Promise<Parts | null> | Parts | null): RenderMessage =>
  async (deps, row) => {
    const payload = payloadSchema.parse(row.payload);
    const found = payload.inquiryId
      ? await queries.findForLetter(deps.db, payload.inquiryId)
      : null;
    if (!found) return 'obsolete';
    const sender = await readSiteName(deps.db, 'letter');
    const t = textsIn(row.locale);
    const institution = oneLine(found.institution ?? sender);
    const parts = await compose({ deps, row, payload, inquiry: found.inquiry, institution, t });
    if (!parts) return 'obsolete';
    const values = {
      company: oneLine(found.inquiry.company),
      institution,
      due: writeInstant(found.inquiry.dueAt, row.locale, zone),
    };
    const text = (part: string) => t(`${row.purpose}.${part}`, values);
    const { headers } = parts;
    return {
      ...writeLetter({
        locale: row.locale,
        sender,
        name: row.toName,
        subject: text('subject'),
        preheader: text('preheader'),
        paragraphs: [text('body')],
        facts: parts.facts ?? [],
        quote: parts.quote ?? '',
        action: parts.action ?? null,
        because: parts.because,
      }),
      ...ordinaryEnvelope(deps.config, row, sender, deps.clock.now()),
      ...(headers ? { headers } : {}),
    };
  };

const nameArea = (code: string, locale: Locale): string => {
  const area = areas.find((one) => one.code === code);
  return area ? pickText(area.names, locale) : '';
};

const nameField = (field: string, locale: Locale): string =>
  isBusinessField(field) ? siteTextsIn(locale)(`field.${field}`) : field;

function companyFacts({ inquiry, row, t }: Context): Fact[] {
  const { locale } = row;
  const place = [nameArea(inquiry.area, locale), nameCountry(inquiry.country, locale)];
  return [
    { label: t('labels.company'), value: inquiry.company },
    { label: t('labels.contact'), value: inquiry.name },
    { label: t('labels.where'), value: place.filter(Boolean).join(', ') },
    { label: t('labels.field'), value: nameField(inquiry.field, locale) },
    { label: t('labels.until'), value: writeInstant(inquiry.dueAt, locale, zone) },
  ];
}

/** What an institution is told, as long as the question waits for an answer. */
function composeWork(context: Context): Parts | null {
  const { deps, inquiry, payload, row, t } = context;
  if (inquiry.state !== 'open') return null;
  const remark = payload.words ? [{ label: t('labels.message'), value: payload.words }] : [];
  return {
    facts: [...companyFacts(context), ...remark],
    quote: inquiry.question,
    action: {
      label: t(`${row.purpose as 'inquiry_due'}.action`),
      url: `${deps.config.publicUrl}/inquiries/${inquiry.id}`,
    },
    because: t('because.inquiry'),
  };
}

/** What the company is told about where its question is; nothing of what it wrote, since anybody could have. */
function composeWord({ deps, inquiry, institution, row, t }: Context): Parts {
  return {
    facts: [
      { label: t('labels.institution'), value: institution },
      { label: t('labels.until'), value: writeInstant(inquiry.dueAt, row.locale, zone) },
    ],
    action: {
      label: t(`${row.purpose as 'inquiry_acknowledged'}.action`),
      url: `${deps.config.publicUrl}${sitePath(row.locale)}`,
    },
    because: t('because.asked'),
  };
}

/** The answer, and whom to write to with the next question. */
async function composeAnswer({ deps, inquiry, institution, payload, row, t }: Context) {
  if (!payload.words) return null;
  const speakers = inquiry.institutionId
    ? await queries.listSpeakers(deps.db, inquiry.institutionId)
    : [];
  const replyTo = speakers.slice(0, 3).map(({ email }) => email);
  return {
    facts: [
      { label: t('labels.institution'), value: institution },
      { label: t('labels.question'), value: inquiry.question },
    ],
    quote: payload.words,
    action: {
      label: t('inquiry_answered.action'),
      url: `${deps.config.publicUrl}${sitePath(row.locale, 'ask')}`,
    },
    because: t('because.asked'),
    ...(replyTo.length > 0 ? { headers: { 'Reply-To': replyTo.join(', ') } } : {}),
  };
}

export const inquiryRenderers = {
  inquiry_received: inquiryLetter(composeWork),
  inquiry_due: inquiryLetter(composeWork),
  inquiry_acknowledged: inquiryLetter(composeWord),
  inquiry_handed_on: inquiryLetter(composeWord),
  inquiry_answered: inquiryLetter(composeAnswer),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
