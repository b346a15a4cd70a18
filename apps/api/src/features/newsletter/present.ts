import type { NewsletterIssueShape } from '@ponte/contracts';
import {
  fieldsOf,
  isBusinessField,
  type Locale,
  locales,
  whyNotNewsletter,
  whyNotSendNewsletter,
} from '@ponte/domain';
import { factsOf } from './commands.ts';
import type { IssueRow, ToldEvent, ToldNews, ToldProfile } from './queries.ts';

type Counted = {
  audience: readonly { locale: Locale; readers: number }[];
  mails: readonly { state: string; mails: number }[];
};

const instantOf = (at: Date | null): string | null => at?.toISOString() ?? null;

export const presentRow = (issue: IssueRow) => ({
  id: issue.id,
  number: issue.number,
  state: issue.state,
  subjects: issue.subjects,
  sendAt: instantOf(issue.sendAt),
  sentAt: instantOf(issue.sentAt),
  recipients: issue.recipients,
  unsubscribed: issue.unsubscribed,
});

const sum = (mails: Counted['mails'], states: readonly string[]): number =>
  mails.reduce((total, row) => total + (states.includes(row.state) ? row.mails : 0), 0);

export function presentIssue(issue: IssueRow, { audience, mails }: Counted): NewsletterIssueShape {
  const { recipients, unsubscribed, state } = issue;
  return {
    id: issue.id,
    number: issue.number,
    state,
    fields: issue.fields.filter(isBusinessField),
    subjects: issue.subjects,
    intros: issue.intros,
    newsIds: issue.newsIds,
    eventIds: issue.eventIds,
    profileIds: issue.profileIds,
    sendAt: instantOf(issue.sendAt),
    sentAt: instantOf(issue.sentAt),
    audience: locales.map((locale) => ({
      locale,
      readers: audience.find((row) => row.locale === locale)?.readers ?? 0,
    })),
    figures: {
      recipients,
      unsubscribed,
      sent: sum(mails, ['sent', 'kept']),
      waiting: sum(mails, ['queued', 'sending']),
      failed: sum(mails, ['failed']),
    },
    actions: {
      edit: whyNotNewsletter('edit', state),
      send: whyNotSendNewsletter(factsOf(issue)),
      recall: whyNotNewsletter('recall', state),
      delete: whyNotNewsletter('delete', state),
    },
    version: issue.version,
  };
}

export const presentChoices = (
  news: readonly ToldNews[],
  events: readonly ToldEvent[],
  profiles: readonly ToldProfile[],
) => ({
  news: news.map(({ id, titles, publishedAt }) => ({
    id,
    titles,
    publishedAt: publishedAt.toISOString(),
  })),
  events: events.map(({ id, titles, firstDay }) => ({ id, titles, firstDay })),
  profiles: profiles.map(({ id, titles, kind, sectors, listedAt }) => ({
    id,
    titles,
    kind,
    fields: fieldsOf(sectors),
    listedAt: listedAt.toISOString(),
  })),
});
