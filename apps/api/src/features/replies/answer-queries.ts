import { calendarAnswer, type Queryable, type Transaction } from '@ponte/db';
import { and, eq, sql } from 'drizzle-orm';

export type AnswerRow = typeof calendarAnswer.$inferSelect;
type PersonKey = { meetingId: string; participantId: string };

/** Answers of one person about one meeting wait for each other: the order by SEQUENCE and DTSTAMP is read first. */
export async function lockAnswers(
  tx: Transaction,
  { meetingId, participantId }: PersonKey,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`answer:${meetingId}:${participantId}`}, 0))`,
  );
}

export async function findAnswer(
  db: Queryable,
  { meetingId, participantId }: PersonKey,
): Promise<AnswerRow | null> {
  const [row] = await db
    .select()
    .from(calendarAnswer)
    .where(
      and(eq(calendarAnswer.meetingId, meetingId), eq(calendarAnswer.participantId, participantId)),
    );
  return row ?? null;
}

/** The newest answer takes the place of the one before. */
export async function writeAnswer(
  tx: Transaction,
  row: typeof calendarAnswer.$inferInsert,
): Promise<void> {
  await tx
    .insert(calendarAnswer)
    .values(row)
    .onConflictDoUpdate({
      target: [calendarAnswer.meetingId, calendarAnswer.participantId],
      set: row,
    });
}
