import type { MailPurpose } from '@ponte/domain';
import { namePerson } from '../../mail/envelope.ts';
import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
} from '../../mail/event-letters.ts';
import type { Fact } from '../../mail/letter.ts';
import { organiserPage } from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { unsubscribePage } from '../../mail/unsubscribe.ts';
import type { RenderMessage } from '../../outbox/rendering.ts';
import * as queries from './digest-queries.ts';

/** So many lines of each kind are read in a mail; the pages have the rest. */
const mostLines = 8;
const mostWords = 160;

type Line = Awaited<ReturnType<typeof queries.listUndelivered>>[number];

const nameLine = ({ name, organisation }: Line, { row }: EventLetterContext): string =>
  organisation ? namePerson({ name, organisation }, row.locale) : oneLine(name);

function factsOf(lines: readonly Line[], kind: string, context: EventLetterContext): Fact[] {
  const { t } = context;
  return lines.map((line, index) => ({
    label: t(`organiser_digest.${kind}`, { number: index + 1 }),
    value: [nameLine(line, context), oneLine(line.words).slice(0, mostWords)]
      .filter(Boolean)
      .join(': '),
  }));
}

/** Written when it goes: what has been mended or decided by then is not told. */
async function composeDigest(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, row, event, eventName, t } = context;
  const { accountId } = row;
  if (!accountId || !(await queries.isDigestReader(deps.db, event.id, accountId))) return null;
  const [undelivered, waiting] = await Promise.all([
    queries.listUndelivered(deps.db, event.id, mostLines),
    queries.listWaiting(deps.db, event.id, mostLines),
  ]);
  const [lost, open] = [undelivered[0]?.total ?? 0, waiting[0]?.total ?? 0];
  if (lost + open === 0) return null;
  const delivery = organiserPage(deps.config, event.id, 'delivery');
  const answers = organiserPage(deps.config, event.id, 'answers');
  return {
    url: lost > 0 ? delivery : answers,
    values: { undelivered: String(lost), waiting: String(open) },
    paragraphs: [
      ...(lost > 0 ? [t('organiser_digest.undeliveredHint')] : []),
      ...(open > 0 ? [t('organiser_digest.waitingHint')] : []),
    ],
    facts: [
      ...factsOf(undelivered, 'undeliveredLine', context),
      ...factsOf(waiting, 'waitingLine', context),
      ...(lost > 0 && open > 0
        ? [{ label: t('organiser_digest.answers'), value: answers, url: answers }]
        : []),
    ],
    because: t('because.role', { event: eventName }),
    unsubscribe: {
      label: t('unsubscribe.link'),
      url: unsubscribePage(deps.config, 'reminders', accountId),
    },
  };
}

/** What organisers are told about the mail of their event. */
export const organiserDigestRenderers = {
  organiser_digest: eventLetter(composeDigest),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
