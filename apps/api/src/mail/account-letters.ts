import type { RenderedMessage, RenderMessage } from '../outbox/rendering.ts';
import { ordinaryEnvelope } from './envelope.ts';
import { houseName } from './house.ts';
import { organisationPage, signInPage } from './links.ts';
import { payloadSchema } from './payloads.ts';
import { textsIn } from './texts.ts';
import { writeLetter } from './write-letter.ts';

/** The mailed one-time link. Nothing in it comes from the request that asked for it but the address. */
export const renderSignInLink: RenderMessage = async (deps, row) => {
  const now = deps.clock.now();
  const { token, minutes = 10 } = payloadSchema.parse(row.payload);
  const until = new Date(row.createdAt.getTime() + minutes * 60_000);
  if (!token || until <= now) return 'obsolete';
  const t = textsIn(row.locale);
  const letter = writeLetter({
    locale: row.locale,
    name: row.toName,
    subject: t('sign_in_link.subject'),
    preheader: t('sign_in_link.preheader', { minutes }),
    paragraphs: [t('sign_in_link.body', { minutes })],
    facts: [],
    quote: '',
    action: { label: t('sign_in_link.action'), url: signInPage(deps.config, token) },
    because: t('because.sign_in'),
  });
  const rendered: RenderedMessage = {
    ...letter,
    ...ordinaryEnvelope(deps.config, row, houseName, now),
    until,
  };
  return rendered;
};

/** Word to somebody whom a colleague has added to their organisation. */
export const renderOrganisationJoined: RenderMessage = async (deps, row) => {
  const { organisationId, organisationName: organisation } = payloadSchema.parse(row.payload);
  if (!organisationId || !organisation) return 'obsolete';
  const t = textsIn(row.locale);
  const letter = writeLetter({
    locale: row.locale,
    name: row.toName,
    subject: t('organisation_joined.subject', { organisation }),
    preheader: t('organisation_joined.preheader', { organisation }),
    paragraphs: [t('organisation_joined.body', { organisation })],
    facts: [],
    quote: '',
    action: {
      label: t('organisation_joined.action'),
      url: organisationPage(deps.config, organisationId),
    },
    because: t('because.organisation', { organisation }),
  });
  return { ...letter, ...ordinaryEnvelope(deps.config, row, houseName, deps.clock.now()) };
};
