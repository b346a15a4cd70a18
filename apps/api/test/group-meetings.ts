import * as db from '@ponte/db';
import type { TestApp } from './app.ts';

type Row = Partial<typeof db.groupMeeting.$inferInsert>;

/** A meeting of a group in a week, to which these accounts are invited. */
export async function makeGroupMeeting(
  test: TestApp,
  networkId: string,
  accountIds: readonly string[],
  row: Row = {},
) {
  const startsAt = new Date(test.clock.now().getTime() + 7 * 86_400_000);
  const [meeting] = await test.db
    .insert(db.groupMeeting)
    .values({
      id: test.deps.ids.next(),
      networkId,
      title: 'Spring meeting',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
      zone: 'Europe/Rome',
      place: 'Kulturni dom',
      state: 'called',
      ...row,
    })
    .returning();
  if (!meeting) throw new Error('the meeting was not inserted');
  for (const accountId of accountIds)
    await test.db
      .insert(db.groupMeetingPerson)
      .values({ meetingId: meeting.id, accountId, toldAt: test.clock.now() });
  return meeting;
}
