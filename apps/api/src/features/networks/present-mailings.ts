import type { GroupMailingShape, GroupMailingsShape, MailingFate } from '@ponte/contracts';
import { whyNotLead, whyNotMail } from '@ponte/domain';
import type * as queries from './queries.ts';
import type { Viewed } from './viewing.ts';

const presentMailing = ({ mailing, sender, recipients, undelivered }: queries.ListedMailing) => ({
  id: mailing.id,
  subject: mailing.subject,
  body: mailing.body,
  sender,
  sentAt: mailing.sentAt.toISOString(),
  recipients,
  undelivered,
});

type Mailings = Viewed & {
  accountId: string | null;
  mailings: readonly queries.ListedMailing[];
  readers: Awaited<ReturnType<typeof queries.listMailingReaders>>;
  /** How many have gone out in the last day. */
  sent: number;
};

export function presentMailings(page: Mailings): GroupMailingsShape {
  const { viewer, network, mailings, readers, sent, accountId } = page;
  const recipients = readers.filter(({ wantsMailings }) => wantsMailings).length;
  const own = readers.find((reader) => reader.accountId === accountId);
  return {
    items: mailings.map(presentMailing),
    recipients,
    without: readers.length - recipients,
    wantsMailings: own?.wantsMailings ?? null,
    actions: { send: whyNotLead(viewer, network.isPublic) ?? whyNotMail({ sent, recipients }) },
  };
}

function fateOf({ state, isUndelivered }: queries.RecipientRow): MailingFate {
  if (isUndelivered) return 'undelivered';
  if (state === 'sent' || state === 'kept') return 'sent';
  return state === 'skipped' || state === null ? 'skipped' : 'waiting';
}

export const presentOneMailing = (
  row: queries.ListedMailing,
  people: readonly queries.RecipientRow[],
): GroupMailingShape => ({
  ...presentMailing(row),
  people: people.map((person) => ({
    id: person.id,
    name: person.name,
    fate: fateOf(person),
    sentAt: person.sentAt?.toISOString() ?? null,
  })),
});
