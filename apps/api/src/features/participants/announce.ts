import type { Transaction } from '@ponte/db';
import type { ActivityAction, MailPurpose } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import type { ParticipantRow } from '../../http/event-scope.ts';
import { queueMessages } from '../../outbox/queue.ts';
import { listPeopleByIds } from './queries.ts';

export type StateNews = {
  /** The row as it is now. */
  participant: ParticipantRow;
  action: ActivityAction;
  purpose?: MailPurpose | undefined;
  payload?: Record<string, unknown> | undefined;
  detail?: Record<string, unknown> | undefined;
};

/**
 * What follows every change of a participant's state: the log, the mail and the directory. The version in
 * the dedupe key makes each passage through a state its own message.
 */
export async function announce(
  tx: Transaction,
  call: Call,
  eventId: string,
  news: readonly StateNews[],
): Promise<void> {
  if (news.length === 0) return;
  const ids = news.map(({ participant }) => participant.id);
  const people = new Map(
    (await listPeopleByIds(tx, eventId, ids)).map((person) => [person.participant.id, person]),
  );
  for (const { participant, action, detail = {} } of news) {
    await recordActivity(tx, call, { action, eventId, subjectId: participant.id, detail });
  }
  await queueMessages(
    tx,
    call,
    news.flatMap(({ participant, purpose, payload = {} }) => {
      const person = people.get(participant.id);
      if (!purpose || !person) return [];
      const { account } = person;
      return [
        {
          purpose,
          dedupeKey: `${purpose}:${participant.id}:${participant.version}`,
          to: {
            address: account.email,
            name: account.name,
            locale: account.locale,
            accountId: account.id,
          },
          eventId,
          participantId: participant.id,
          payload,
        },
      ];
    }),
  );
  await refreshDirectoryEntry(tx, ids);
}
