import type { MailPurpose } from '@ponte/domain';
import { namePerson } from '../../mail/envelope.ts';
import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
  factsOfEvent,
} from '../../mail/event-letters.ts';
import type { Fact } from '../../mail/letter.ts';
import { participantPage } from '../../mail/links.ts';
import { nameTable } from '../../mail/name-table.ts';
import { outcomeUrl } from '../../mail/outcome-link.ts';
import { unsubscribePage } from '../../mail/unsubscribe.ts';
import { writeHours } from '../../mail/when.ts';
import type { RenderMessage } from '../../outbox/rendering.ts';
import { isPlaced, listScheduledMeetings, nameCounterparts } from '../invitations/queries.ts';
import * as queries from './queries.ts';

/** So many lines are read in a mail; the page has the rest. */
const mostLines = 12;

/** What all these letters need: somebody who still wants them. */
async function findReader({ deps, row, t }: EventLetterContext) {
  const { accountId, participantId } = row;
  if (!accountId || !participantId) return null;
  if (!(await queries.wantsReminders(deps.db, accountId))) return null;
  const url = unsubscribePage(deps.config, 'reminders', accountId);
  return { participantId, unsubscribe: { label: t('unsubscribe.link'), url } };
}

const page = ({ deps, event }: EventLetterContext, ...rest: string[]): string =>
  participantPage(deps.config, event.slug, ...rest);

async function composeDigest(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, row, t } = context;
  const reader = await findReader(context);
  if (!reader) return null;
  const senders = await queries.listPendingSenders(deps.db, reader.participantId, mostLines);
  const [first] = senders;
  if (!first) return null;
  const facts: Fact[] = senders.map((person, index) => ({
    label: t('requests_digest.line', { number: index + 1 }),
    value: namePerson(person, row.locale),
  }));
  return {
    url: page(context, 'requests'),
    values: { count: String(first.total) },
    facts,
    because: t('because.reminder'),
    unsubscribe: reader.unsubscribe,
  };
}

async function composeReminder(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, row, event, t } = context;
  const reader = await findReader(context);
  if (!reader) return null;
  const plan = (await listScheduledMeetings(deps.db, reader.participantId)).filter(isPlaced);
  const lines = plan.slice(0, mostLines).map(
    (meeting): Fact => ({
      label: writeHours(meeting, row.locale, event.zone),
      value: `${nameCounterparts(meeting, row.locale)}, ${nameTable(meeting.table, row.locale)}`,
    }),
  );
  return {
    url: page(context, 'schedule'),
    values: { count: String(plan.length) },
    facts: [...factsOfEvent(context), ...lines],
    because: t('because.reminder'),
    unsubscribe: reader.unsubscribe,
  };
}

async function composeFollowUp(context: EventLetterContext): Promise<EventLetterParts | null> {
  const reader = await findReader(context);
  if (!reader) return null;
  const { deps, t } = context;
  return {
    url: (await outcomeUrl(deps, reader.participantId)) ?? page(context, 'outcomes'),
    facts: [],
    because: t('because.reminder'),
    unsubscribe: reader.unsubscribe,
  };
}

/** What the house writes by itself; whoever has had enough says so with one click. */
export const reminderRenderers = {
  requests_digest: eventLetter(composeDigest),
  event_reminder: eventLetter(composeReminder),
  event_followup: eventLetter(composeFollowUp),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
