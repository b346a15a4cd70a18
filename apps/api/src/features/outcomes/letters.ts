import type { MailPurpose } from '@ponte/domain';
import { namePerson } from '../../mail/envelope.ts';
import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
} from '../../mail/event-letters.ts';
import { participantPage } from '../../mail/links.ts';
import { outcomeUrl } from '../../mail/outcome-link.ts';
import { unsubscribePage } from '../../mail/unsubscribe.ts';
import type { RenderMessage } from '../../outbox/rendering.ts';
import { wantsReminders } from '../reminders/queries.ts';
import * as queries from './queries.ts';

/** So many lines are read in a mail; the page has the rest. */
const mostLines = 12;

/** Whoever has answered about everything meanwhile, or wants no reminders, gets none. */
async function composeQuestion(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, row, payload, event, t } = context;
  const { accountId, participantId } = row;
  const { months } = payload;
  if (!accountId || !participantId || !months) return null;
  if (!(await wantsReminders(deps.db, accountId))) return null;
  const people = await queries.listUnanswered(deps.db, participantId, months, mostLines);
  const [first] = people;
  if (!first) return null;
  return {
    url:
      (await outcomeUrl(deps, participantId)) ??
      participantPage(deps.config, event.slug, 'outcomes'),
    values: { count: String(first.total) },
    facts: people.map((person, index) => ({
      label: t('requests_digest.line', { number: index + 1 }),
      value: namePerson(person, row.locale),
    })),
    because: t('because.reminder'),
    unsubscribe: {
      label: t('unsubscribe.link'),
      url: unsubscribePage(deps.config, 'reminders', accountId),
    },
  };
}

export const outcomeRenderers = {
  outcomes_due: eventLetter(composeQuestion),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
