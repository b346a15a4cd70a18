import {
  account,
  activity,
  groupMailing,
  groupMeeting,
  organisation,
  type Queryable,
  sectorSurvey,
} from '@ponte/db';
import { type ActivityAction, groupVerbsFor } from '@ponte/domain';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

type Page = {
  isLead: boolean;
  /** The instant and the id of the last row seen. */
  after: readonly [string, string] | null;
  limit: number;
};

/** An id that the log has noted beside the action. */
const noted = (name: string) => sql`(${activity.detail} ->> ${name})::uuid`;

/** What was done in a network, the newest first, with the names of what it was about; one row more than `limit`. */
export function listGroupActivity(db: Queryable, networkId: string, page: Page) {
  const { isLead, after, limit } = page;
  const person = alias(account, 'person');
  const actions = groupVerbsFor(isLead).map((verb): ActivityAction => `networks.${verb}`);
  return db
    .select({
      id: activity.id,
      action: activity.action,
      at: activity.at,
      by: account.name,
      title: sql<string | null>`${activity.detail} ->> 'title'`,
      organisation: organisation.name,
      person: person.name,
      meeting: { id: groupMeeting.id, title: groupMeeting.title },
      survey: { id: sectorSurvey.id, titles: sectorSurvey.titles },
      mailingId: groupMailing.id,
    })
    .from(activity)
    .leftJoin(account, eq(account.id, activity.accountId))
    .leftJoin(person, eq(person.id, noted('accountId')))
    .leftJoin(organisation, eq(organisation.id, noted('organisationId')))
    .leftJoin(groupMeeting, eq(groupMeeting.id, noted('meetingId')))
    .leftJoin(sectorSurvey, eq(sectorSurvey.id, noted('surveyId')))
    .leftJoin(groupMailing, eq(groupMailing.id, noted('mailingId')))
    .where(
      and(
        eq(activity.subjectId, networkId),
        inArray(activity.action, actions),
        // What was changed of a draft would tell its title.
        isLead ? undefined : sql`${groupMeeting.state} is distinct from 'draft'`,
        after
          ? sql`(${activity.at}, ${activity.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit + 1);
}
export type GroupActivityRow = Awaited<ReturnType<typeof listGroupActivity>>[number];
