import { type MailPurpose, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import { houseName } from '../../mail/house.ts';
import type { Fact, Letter } from '../../mail/letter.ts';
import * as links from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { type MailPayload, payloadSchema } from '../../mail/payloads.ts';
import { textsIn, type Write } from '../../mail/texts.ts';
import { writeInstant } from '../../mail/when.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderMessage } from '../../outbox/rendering.ts';
import { findInterestDetail, type InterestDetail } from './interest-queries.ts';
import { type ExchangeProfileRow, findExchangeProfile } from './profile-queries.ts';

type Context = {
  deps: Deps;
  row: MessageRow;
  payload: MailPayload;
  profile: ExchangeProfileRow;
  title: string;
  t: Write;
};

type Parts = {
  url: string;
  values?: Record<string, string>;
  facts?: readonly Fact[];
  quote?: string;
};

/** Builds the letter of a purpose from what is special about it; null when there is nothing left to tell. */
const exchangeLetter =
  (compose: (context: Context) => Promise<Parts | null> | Parts | null): RenderMessage =>
  async (deps, row) => {
    const payload = payloadSchema.parse(row.payload);
    const profile = payload.profileId
      ? await findExchangeProfile(deps.db, payload.profileId)
      : null;
    if (!profile) return 'obsolete';
    const t = textsIn(row.locale);
    const title = oneLine(pickText(profile.content.title, row.locale)) || profile.reference;
    const parts = await compose({ deps, row, payload, profile, title, t });
    if (!parts) return 'obsolete';
    const values = { title, reference: profile.reference, ...parts.values };
    const text = (part: string) => t(`${row.purpose}.${part}`, values);
    const letter: Letter = {
      locale: row.locale,
      name: row.toName,
      subject: text('subject'),
      preheader: text('preheader'),
      paragraphs: [text('body')],
      facts: parts.facts ?? [],
      quote: parts.quote ?? '',
      action: { label: text('action'), url: parts.url },
      because: t('because.exchange', values),
    };
    return {
      ...writeLetter(letter),
      ...ordinaryEnvelope(deps.config, row, houseName, deps.clock.now()),
    };
  };

const zone = 'Europe/Rome';

const whenOf = ({ profile, row }: Context): string =>
  profile.expiresAt ? writeInstant(profile.expiresAt, row.locale, zone) : '';

const ownPage = ({ deps, profile }: Context): string =>
  links.exchangePage(deps.config, 'own', profile.id);

const contactFacts = ({ t }: Context, { interest }: InterestDetail): Fact[] => {
  const contact = interest.givenContact;
  if (!contact) return [];
  const { name, email, phone } = contact;
  return [
    { label: t('labels.contact'), value: name },
    { label: t('labels.email'), value: email, url: `mailto:${email}` },
    ...(phone ? [{ label: t('labels.phone'), value: phone }] : []),
  ];
};

async function findInterest({ deps, payload }: Context): Promise<InterestDetail | null> {
  return payload.interestId ? findInterestDetail(deps.db, payload.interestId) : null;
}

/** Under the title that both sides have read: the working text may tell what is not published yet. */
const aboutInterest = ({ row, profile }: Context, { title }: InterestDetail) => ({
  title: oneLine(pickText(title, row.locale)) || profile.reference,
});

async function composeReceived(context: Context): Promise<Parts | null> {
  const detail = await findInterest(context);
  if (detail?.interest.state !== 'pending') return null;
  return {
    url: links.exchangePage(context.deps.config, 'interests'),
    values: { ...aboutInterest(context, detail), organisation: oneLine(detail.sender.name) },
    quote: detail.interest.message,
  };
}

async function composeAccepted(context: Context): Promise<Parts | null> {
  const detail = await findInterest(context);
  if (detail?.interest.state !== 'accepted') return null;
  return {
    url: `${links.exchangePage(context.deps.config, 'interests')}?box=sent`,
    values: { ...aboutInterest(context, detail), organisation: oneLine(detail.owner.name) },
    facts: contactFacts(context, detail),
    quote: detail.interest.answer,
  };
}

/** Says no without saying who. */
async function composeDeclined(context: Context): Promise<Parts | null> {
  const detail = await findInterest(context);
  if (detail?.interest.state !== 'declined') return null;
  const url = links.exchangePage(context.deps.config);
  return { url, values: aboutInterest(context, detail), quote: detail.interest.answer };
}

/** The letters about cooperation profiles and the interest in them. */
export const exchangeRenderers = {
  exchange_review_wanted: exchangeLetter((context) =>
    context.profile.textState === 'in_review'
      ? { url: links.exchangePage(context.deps.config, 'reviews', context.profile.id) }
      : null,
  ),
  exchange_returned: exchangeLetter((context) => ({
    url: ownPage(context),
    quote: context.payload.remarks ?? '',
  })),
  exchange_published: exchangeLetter((context) => ({
    url: links.exchangePage(context.deps.config, context.profile.reference),
    facts: [{ label: context.t('labels.until'), value: whenOf(context) }],
    quote: context.payload.remarks ?? '',
  })),
  exchange_expiring: exchangeLetter((context) =>
    context.profile.listing === 'published'
      ? {
          url: ownPage(context),
          facts: [{ label: context.t('labels.until'), value: whenOf(context) }],
        }
      : null,
  ),
  exchange_expired: exchangeLetter((context) =>
    context.profile.listing === 'expired' ? { url: ownPage(context) } : null,
  ),
  interest_received: exchangeLetter(composeReceived),
  interest_accepted: exchangeLetter(composeAccepted),
  interest_declined: exchangeLetter(composeDeclined),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
