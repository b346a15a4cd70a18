import { network, type Queryable, sectorSurvey, surveyAnswer } from '@ponte/db';
import { and, asc, desc, eq, sql } from 'drizzle-orm';

export type SurveyRow = typeof sectorSurvey.$inferSelect;
export type SurveyAnswerRow = typeof surveyAnswer.$inferSelect;

export const listSurveys = (db: Queryable, networkId: string, accountId: string) =>
  db
    .select({
      survey: sectorSurvey,
      answers: sql<number>`(select count(*)::int from survey_answer a where a.survey_id = ${sectorSurvey.id})`,
      hasAnswered: sql<boolean>`exists (select 1 from survey_answer a
        where a.survey_id = ${sectorSurvey.id} and a.account_id = ${accountId}::uuid)`,
    })
    .from(sectorSurvey)
    .where(eq(sectorSurvey.networkId, networkId))
    .orderBy(desc(sectorSurvey.createdAt), desc(sectorSurvey.id))
    .limit(100);

export async function findSurvey(
  db: Queryable,
  networkId: string,
  id: string,
): Promise<SurveyRow | null> {
  const [row] = await db
    .select()
    .from(sectorSurvey)
    .where(and(eq(sectorSurvey.id, id), eq(sectorSurvey.networkId, networkId)));
  return row ?? null;
}

/** By the key of its address; drafts have not been handed on yet. */
export async function findSurveyByKey(db: Queryable, key: string): Promise<SurveyRow | null> {
  const [row] = await db
    .select()
    .from(sectorSurvey)
    .where(and(eq(sectorSurvey.key, key), sql`${sectorSurvey.state} <> 'draft'`));
  return row ?? null;
}

export const countSurveys = (db: Queryable, networkId: string): Promise<number> =>
  db.$count(sectorSurvey, eq(sectorSurvey.networkId, networkId));

export async function insertSurvey(
  db: Queryable,
  row: typeof sectorSurvey.$inferInsert,
): Promise<SurveyRow> {
  const [made] = await db.insert(sectorSurvey).values(row).returning();
  if (!made) throw new Error('the survey was not inserted');
  return made;
}

/** Writes the change if the row still has that version; null when somebody else was faster. */
export async function updateSurvey(
  db: Queryable,
  seen: { id: string; version: number },
  change: Partial<Omit<SurveyRow, 'id' | 'version'>>,
): Promise<SurveyRow | null> {
  const [row] = await db
    .update(sectorSurvey)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(sectorSurvey.id, seen.id), eq(sectorSurvey.version, seen.version)))
    .returning();
  return row ?? null;
}

export async function deleteSurvey(
  db: Queryable,
  seen: { id: string; version: number },
): Promise<boolean> {
  const rows = await db
    .delete(sectorSurvey)
    .where(and(eq(sectorSurvey.id, seen.id), eq(sectorSurvey.version, seen.version)))
    .returning({ id: sectorSurvey.id });
  return rows.length > 0;
}

/** Holds the survey as it is until the transaction ends, so that no answer slips in after it was closed. */
export async function holdSurvey(db: Queryable, id: string): Promise<SurveyRow | null> {
  const [row] = await db.select().from(sectorSurvey).where(eq(sectorSurvey.id, id)).for('share');
  return row ?? null;
}

export const listSurveyAnswers = (db: Queryable, surveyId: string): Promise<SurveyAnswerRow[]> =>
  db
    .select()
    .from(surveyAnswer)
    .where(eq(surveyAnswer.surveyId, surveyId))
    .orderBy(asc(surveyAnswer.answeredAt), asc(surveyAnswer.accountId))
    .limit(5_000);

export async function findSurveyAnswer(
  db: Queryable,
  surveyId: string,
  accountId: string,
): Promise<SurveyAnswerRow | null> {
  const [row] = await db
    .select()
    .from(surveyAnswer)
    .where(and(eq(surveyAnswer.surveyId, surveyId), eq(surveyAnswer.accountId, accountId)));
  return row ?? null;
}

export async function writeSurveyAnswer(
  db: Queryable,
  row: typeof surveyAnswer.$inferInsert,
): Promise<void> {
  const { surveyId: _, accountId: __, ...change } = row;
  await db
    .insert(surveyAnswer)
    .values(row)
    .onConflictDoUpdate({ target: [surveyAnswer.surveyId, surveyAnswer.accountId], set: change });
}

/** The last decision of each public network, the newest first. */
export async function listFocus(db: Queryable, most: number) {
  const latest = db
    .selectDistinctOn([sectorSurvey.networkId], {
      networkId: sectorSurvey.networkId,
      sectors: sectorSurvey.chosen,
      reasons: sectorSurvey.reasons,
      decidedAt: sectorSurvey.decidedAt,
    })
    .from(sectorSurvey)
    .where(eq(sectorSurvey.state, 'decided'))
    .orderBy(sectorSurvey.networkId, desc(sectorSurvey.decidedAt))
    .as('latest');
  return db
    .select({
      slug: network.slug,
      names: network.names,
      sectors: latest.sectors,
      reasons: latest.reasons,
      decidedAt: latest.decidedAt,
    })
    .from(latest)
    .innerJoin(network, eq(network.id, latest.networkId))
    .where(eq(network.isPublic, true))
    .orderBy(desc(latest.decidedAt), asc(network.slug))
    .limit(most);
}

/** What a network's last decided survey ended in. */
export async function findFocus(db: Queryable, networkId: string): Promise<SurveyRow | null> {
  const [row] = await db
    .select()
    .from(sectorSurvey)
    .where(and(eq(sectorSurvey.networkId, networkId), eq(sectorSurvey.state, 'decided')))
    .orderBy(desc(sectorSurvey.decidedAt))
    .limit(1);
  return row ?? null;
}
