import * as db from '@ponte/db';
import type { TestApp } from './app.ts';

/** A question that waits, valid by itself. */
export async function makeInquiry(
  test: TestApp,
  row: Partial<typeof db.inquiry.$inferInsert> = {},
) {
  const now = test.deps.clock.now();
  const [made] = await test.db
    .insert(db.inquiry)
    .values({
      id: test.deps.ids.next(),
      locale: 'en',
      name: 'Ana Kos',
      email: 'ana@company.test',
      company: 'Most d.o.o.',
      country: 'SI',
      field: 'wood',
      question: 'Who can help us to find a sawmill?',
      dueAt: new Date(now.getTime() + 5 * 86_400_000),
      createdAt: now,
      ...row,
    })
    .returning();
  if (!made) throw new Error('the question was not inserted');
  return made;
}
