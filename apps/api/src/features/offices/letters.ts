import { type MailPurpose, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import { handoverUrl } from '../../mail/handover-link.ts';
import { houseName } from '../../mail/house.ts';
import * as links from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { type MailPayload, payloadSchema } from '../../mail/payloads.ts';
import { textsIn } from '../../mail/texts.ts';
import { writeInstant } from '../../mail/when.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderMessage } from '../../outbox/rendering.ts';
import { findEventById } from '../events/queries.ts';
import { findOrganisation } from '../organisations/queries.ts';
import * as queries from './queries.ts';

type Context = { deps: Deps; row: MessageRow; payload: MailPayload };
type Parts = {
  url: string;
  values: Record<string, string>;
  /** Which of several letters of the purpose it is. */
  variant?: string;
  /** Says more in a paragraph of its own, by the key of its text. */
  more?: string;
  quote?: string;
  because: 'office' | 'office_invited' | 'office_company' | 'event' | 'administrator';
};

/** Builds the letter of a purpose from what is special about it; null when there is nothing left to tell. */
const officeLetter =
  (compose: (context: Context) => Promise<Parts | null>): RenderMessage =>
  async (deps, row) => {
    const parts = await compose({ deps, row, payload: payloadSchema.parse(row.payload) });
    if (!parts) return 'obsolete';
    const t = textsIn(row.locale);
    const letter = [row.purpose, parts.variant].filter(Boolean).join('.');
    const text = (part: string) => t(`${letter}.${part}`, parts.values);
    return {
      ...writeLetter({
        locale: row.locale,
        name: row.toName,
        subject: text('subject'),
        preheader: text('preheader'),
        paragraphs: [text('body'), ...(parts.more ? [t(parts.more, parts.values)] : [])],
        facts: [],
        quote: parts.quote ?? '',
        action: { label: text('action'), url: parts.url },
        because: t(`because.${parts.because}`, parts.values),
      }),
      ...ordinaryEnvelope(deps.config, row, houseName, deps.clock.now()),
    };
  };

const zone = 'Europe/Rome';

async function composeInvitation({ deps, row, payload }: Context): Promise<Parts | null> {
  const invitation = payload.invitationId
    ? await queries.findInvitation(deps.db, payload.invitationId)
    : null;
  const office = invitation && (await findOrganisation(deps.db, invitation.officeId));
  if (!invitation || !office) return null;
  const events = await queries.listEventsOf(deps.db, office.id);
  const event = events.find(({ id }) => id === invitation.eventId);
  // Registration has closed, or the event no longer knows the office: the way there leads nowhere.
  if (invitation.eventId && !event) return null;
  const { config } = deps;
  return {
    url: event
      ? links.registrationPage(config, event.slug, office.id)
      : links.officePage(config, office.id, 'join'),
    values: {
      office: oneLine(office.name),
      event: event ? oneLine(pickText(event.names, row.locale)) : '',
    },
    variant: event ? 'event' : 'office',
    quote: invitation.words,
    because: 'office_invited',
  };
}

async function composeAsked({ deps, row, payload }: Context): Promise<Parts | null> {
  const { handoverId } = payload;
  const handover = handoverId ? await queries.findHandover(deps.db, handoverId) : null;
  if (!handover || !row.accountId) return null;
  if (handover.state !== 'asked' || deps.clock.now() >= handover.expiresAt) return null;
  const { organisation, to, from, expiresAt, words } = handover;
  if (!(await queries.findManager(deps.db, organisation.id, row.accountId))) return null;
  return {
    url: handoverUrl(deps.config, { handoverId: handover.id, accountId: row.accountId }),
    values: {
      company: oneLine(organisation.name),
      office: oneLine(to.name),
      former: oneLine(from?.name ?? ''),
      until: writeInstant(expiresAt, row.locale, zone),
    },
    variant: from ? 'old' : 'new',
    quote: words,
    because: 'office_company',
  };
}

async function composeDeclined({ deps, payload }: Context): Promise<Parts | null> {
  const { handoverId, officeId } = payload;
  const handover = handoverId ? await queries.findHandover(deps.db, handoverId) : null;
  if (handover?.state !== 'declined' || !officeId) return null;
  return {
    url: links.officePage(deps.config, officeId, 'handovers'),
    values: { company: oneLine(handover.organisation.name), office: oneLine(handover.to.name) },
    because: 'office',
  };
}

async function composeCame({ deps, payload }: Context): Promise<Parts | null> {
  const { organisationId, officeId } = payload;
  const company = organisationId ? await findOrganisation(deps.db, organisationId) : null;
  if (!company || !officeId) return null;
  const offices = await queries.listOfficeIds(deps.db, company.id);
  if (!offices.includes(officeId)) return null; // gone again before anybody read it
  return {
    url: links.officePage(deps.config, officeId, 'companies', company.id),
    values: { company: oneLine(company.name) },
    because: 'office',
  };
}

async function composeLeft({ deps, payload }: Context): Promise<Parts | null> {
  const { partingId, officeId } = payload;
  const parting =
    partingId && officeId ? await queries.findParting(deps.db, officeId, partingId) : null;
  if (!parting || !officeId) return null;
  const isWaiting = parting.companyGivesNotes && !parting.notesPassedAt && parting.notes > 0;
  const notes = parting.notesPassedAt ? 'passed' : isWaiting ? 'wanted' : 'stay';
  return {
    url: links.officePage(deps.config, officeId, 'handovers'),
    values: {
      company: oneLine(parting.organisation.name),
      office: oneLine(parting.to?.name ?? ''),
    },
    variant: parting.to ? 'elsewhere' : 'alone',
    more: `office_company_left.notes.${notes}`,
    because: 'office',
  };
}

/** To those who can name somebody: a company is asked, and nobody of it can answer. */
async function composeContactMissing({ deps, row, payload }: Context): Promise<Parts | null> {
  const { handoverId } = payload;
  const handover = handoverId ? await queries.findHandover(deps.db, handoverId) : null;
  if (handover?.state !== 'asked' || handover.hasContact) return null;
  const { organisation, to, expiresAt } = handover;
  return {
    url: links.organisationPage(deps.config, organisation.id),
    values: {
      company: oneLine(organisation.name),
      office: oneLine(to.name),
      until: writeInstant(expiresAt, row.locale, zone),
    },
    because: 'administrator',
  };
}

/** An organiser has put a registration into an office's care: to the person, and to both offices. */
async function composeAssigned({ deps, row, payload }: Context): Promise<Parts | null> {
  const { officeId, organisationId, side } = payload;
  const event = row.eventId ? await findEventById(deps.db, row.eventId) : null;
  const office = officeId ? await findOrganisation(deps.db, officeId) : null;
  const company = organisationId ? await findOrganisation(deps.db, organisationId) : null;
  if (!event || !company || !side || (side !== 'person' && !office)) return null;
  const values = {
    event: oneLine(pickText(event.names, row.locale)),
    office: oneLine(office?.name ?? ''),
    company: oneLine(company.name),
  };
  if (side === 'person')
    return {
      url: links.participantPage(deps.config, event.slug, 'registration'),
      values,
      variant: office ? 'person' : 'alone',
      because: 'event',
    };
  return {
    url: links.officePage(
      deps.config,
      officeId ?? '',
      ...(side === 'came' ? ['companies', company.id] : []),
    ),
    values,
    variant: side,
    because: 'office',
  };
}

export const officeRenderers = {
  office_invitation: officeLetter(composeInvitation),
  office_handover_asked: officeLetter(composeAsked),
  office_handover_declined: officeLetter(composeDeclined),
  office_company_came: officeLetter(composeCame),
  office_company_left: officeLetter(composeLeft),
  office_contact_missing: officeLetter(composeContactMissing),
  office_assigned: officeLetter(composeAssigned),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
