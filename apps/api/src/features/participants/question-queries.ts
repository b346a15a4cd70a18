import { answer, type Queryable, question, storedFile } from '@ponte/db';
import type { AnswerValue } from '@ponte/domain';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';

export type QuestionRow = typeof question.$inferSelect;
export type AnswerRow = { questionId: string; value: AnswerValue };
/** A stored file without its content. */
export type FileRow = {
  id: string;
  accountId: string | null;
  name: string;
  mediaType: string;
  size: number;
};

const whereQuestion = (eventId: string, id: string) =>
  and(eq(question.eventId, eventId), eq(question.id, id));

/** The questions of an event; with a type only those that its people are asked. */
export const listQuestions = (
  db: Queryable,
  eventId: string,
  typeId?: string,
): Promise<QuestionRow[]> =>
  db
    .select()
    .from(question)
    .where(
      and(
        eq(question.eventId, eventId),
        typeId ? or(isNull(question.typeId), eq(question.typeId, typeId)) : undefined,
      ),
    )
    .orderBy(asc(question.position), asc(question.id));

export const listCountedQuestions = (db: Queryable, eventId: string) =>
  db
    .select({
      question,
      answers: sql<number>`(
        select count(*)::int from answer as given where given.question_id = question.id)`,
    })
    .from(question)
    .where(eq(question.eventId, eventId))
    .orderBy(asc(question.position), asc(question.id));

export async function findQuestion(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<QuestionRow | null> {
  const [row] = await db.select().from(question).where(whereQuestion(eventId, id));
  return row ?? null;
}

export async function insertQuestion(
  db: Queryable,
  row: typeof question.$inferInsert,
): Promise<QuestionRow> {
  const [made] = await db.insert(question).values(row).returning();
  if (!made) throw new Error('the question was not inserted');
  return made;
}

export async function updateQuestion(
  db: Queryable,
  eventId: string,
  id: string,
  version: number,
  change: Pick<QuestionRow, 'typeId' | 'labels' | 'hints' | 'options' | 'isRequired'>,
): Promise<QuestionRow | null> {
  const [row] = await db
    .update(question)
    .set({ ...change, version: version + 1 })
    .where(and(whereQuestion(eventId, id), eq(question.version, version)))
    .returning();
  return row ?? null;
}

/** False when the question is gone or was changed since that version. */
export async function deleteQuestion(
  db: Queryable,
  eventId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const rows = await db
    .delete(question)
    .where(and(whereQuestion(eventId, id), eq(question.version, version)))
    .returning({ id: question.id });
  return rows.length === 1;
}

export async function orderQuestions(db: Queryable, eventId: string, ids: string[]): Promise<void> {
  await db
    .update(question)
    .set({ position: sql`array_position(${sql.param(ids)}::uuid[], ${question.id})` })
    .where(eq(question.eventId, eventId));
}

export const listAnswers = (db: Queryable, participantId: string): Promise<AnswerRow[]> =>
  db
    .select({ questionId: answer.questionId, value: answer.value })
    .from(answer)
    .where(eq(answer.participantId, participantId));

/** Replaces what a participant has answered. */
export async function replaceAnswers(
  db: Queryable,
  participant: { id: string; eventId: string },
  answers: readonly AnswerRow[],
): Promise<void> {
  await db.delete(answer).where(eq(answer.participantId, participant.id));
  if (answers.length === 0) return;
  const owner = { eventId: participant.eventId, participantId: participant.id };
  await db.insert(answer).values(answers.map((row) => ({ ...owner, ...row })));
}

export const listFiles = async (db: Queryable, ids: readonly string[]): Promise<FileRow[]> =>
  ids.length === 0
    ? []
    : db
        .select({
          id: storedFile.id,
          accountId: storedFile.accountId,
          name: storedFile.name,
          mediaType: storedFile.mediaType,
          size: storedFile.size,
        })
        .from(storedFile)
        .where(inArray(storedFile.id, [...ids]));

/** Whether the file is an answer of this participant to a question for a file. */
export async function isAnswerFile(
  db: Queryable,
  participantId: string,
  fileId: string,
): Promise<boolean> {
  const [row] = await db
    .select({ id: question.id })
    .from(answer)
    .innerJoin(question, eq(question.id, answer.questionId))
    .where(
      and(
        eq(answer.participantId, participantId),
        eq(question.kind, 'file'),
        sql`${answer.value} = to_jsonb(${fileId}::text)`,
      ),
    );
  return row !== undefined;
}
