import type { MailingInput } from '@ponte/contracts';
import type { Locale } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import type { Letter } from '../../mail/letter.ts';
import { networkPage } from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { payloadSchema } from '../../mail/payloads.ts';
import { mailDomain } from '../../mail/reply-address.ts';
import { textsIn } from '../../mail/texts.ts';
import { unsubscribeHeaders, unsubscribePage } from '../../mail/unsubscribe.ts';
import { type WrittenLetter, writeLetter } from '../../mail/write-letter.ts';
import type { RenderMessage } from '../../outbox/rendering.ts';
import { nameGroup } from './meeting-entry.ts';
import * as queries from './queries.ts';

type Writing = MailingInput & {
  network: queries.NetworkRow;
  /** Who writes it. */
  sender: string;
  to: { name: string; locale: Locale };
  /** Where mailings of the group are read again. */
  url: string;
};

/** Blank lines part what was written into paragraphs. */
const paragraphsOf = (body: string): string[] =>
  body.split(/\n\s*\n/).filter((part) => part.trim());

/** A mailing as one person gets it; `unsubscribe` is left out where it is only looked at. */
export function writeMailing(
  { network, sender, subject, body, to, url }: Writing,
  unsubscribe: Letter['unsubscribe'] | null,
): WrittenLetter {
  const t = textsIn(to.locale);
  const group = nameGroup(network.names, to.locale);
  const [first = '', ...rest] = paragraphsOf(body);
  return writeLetter({
    locale: to.locale,
    sender: group,
    name: to.name,
    subject: oneLine(subject),
    preheader: oneLine(first).slice(0, 140),
    paragraphs: [first, ...rest],
    facts: sender ? [{ label: t('group_mailing.from'), value: oneLine(sender) }] : [],
    quote: '',
    action: { label: t('group_mailing.action'), url },
    because: t('because.group', { group }),
    ...(unsubscribe ? { unsubscribe } : {}),
  });
}

export const mailingPage = ({ config }: Pick<Deps, 'config'>, slug: string, id?: string): string =>
  networkPage(config, slug, 'mailings', ...(id ? [id] : []));

/** An address in a header field: what is around it could begin another field, or another address. */
const isPlainAddress = (address: string): boolean =>
  /^[^\s<>,;:"()]+@[^\s<>,;:"()]+$/.test(address);

/** RFC 2919 and RFC 2369: which list it is, where it is kept, and how one leaves it. */
function headersOf({ config }: Deps, { network, sender }: queries.Copy, copyId: string) {
  const listId = `${network.slug}.groups.${mailDomain(config)}`;
  const replyTo = sender && isPlainAddress(sender.address) ? sender.address : null;
  return {
    'List-Id': `<${listId}>`,
    'List-Archive': `<${mailingPage({ config }, network.slug)}>`,
    ...unsubscribeHeaders(config, 'groups', copyId),
    ...(replyTo ? { 'Reply-To': replyTo } : {}),
  };
}

/** A mailing to one of the group; nothing when they have left it or its mailings meanwhile. */
export const renderMailing: RenderMessage = async (deps, row) => {
  const { copyId } = payloadSchema.parse(row.payload);
  const copy = copyId ? await queries.findCopy(deps.db, copyId) : null;
  if (!copyId || !copy?.wantsMailings) return 'obsolete';
  const { mailing, network, sender } = copy;
  const { locale, toName: name } = row;
  const letter = writeMailing(
    {
      network,
      sender: sender?.name ?? '',
      subject: mailing.subject,
      body: mailing.body,
      to: { name, locale },
      url: mailingPage(deps, network.slug, mailing.id),
    },
    {
      label: textsIn(locale)('group_mailing.leave'),
      url: unsubscribePage(deps.config, 'groups', copyId),
    },
  );
  const group = nameGroup(network.names, locale);
  return {
    ...letter,
    ...ordinaryEnvelope(deps.config, row, group, deps.clock.now()),
    headers: headersOf(deps, copy, copyId),
  };
};
