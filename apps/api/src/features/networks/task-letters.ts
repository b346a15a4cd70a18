import type { Locale, MailPurpose } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import { ordinaryEnvelope } from '../../mail/envelope.ts';
import { houseName } from '../../mail/house.ts';
import type { Fact, Letter } from '../../mail/letter.ts';
import { networkPage } from '../../mail/links.ts';
import { oneLine } from '../../mail/one-line.ts';
import { payloadSchema } from '../../mail/payloads.ts';
import { textsIn } from '../../mail/texts.ts';
import { unsubscribeHeaders, unsubscribePage } from '../../mail/unsubscribe.ts';
import { writeDays } from '../../mail/when.ts';
import { writeLetter } from '../../mail/write-letter.ts';
import type { MessageRow, RenderedMessage, RenderMessage } from '../../outbox/rendering.ts';
import { wantsReminders } from '../reminders/queries.ts';
import { nameGroup } from './meeting-entry.ts';
import * as queries from './queries.ts';

/** So many lines are read in a mail; the page has the rest. */
const mostLines = 12;

const dayOf = (day: string | null, locale: Locale): string =>
  day ? writeDays(day, day, locale) : '';

type Words = Pick<Letter, 'facts' | 'because' | 'unsubscribe'> & {
  sender: string;
  url: string;
  values: Record<string, string>;
};

const compose = (deps: Deps, row: MessageRow, words: Words): RenderedMessage => {
  const text = (part: string) => textsIn(row.locale)(`${row.purpose}.${part}`, words.values);
  const { sender, facts, because, unsubscribe } = words;
  return {
    ...writeLetter({
      locale: row.locale,
      sender,
      name: row.toName,
      subject: text('subject'),
      preheader: text('preheader'),
      paragraphs: [text('body')],
      facts,
      quote: '',
      action: { label: text('action'), url: words.url },
      because,
      ...(unsubscribe ? { unsubscribe } : {}),
    }),
    ...ordinaryEnvelope(deps.config, row, sender, deps.clock.now()),
  };
};

/** To whom a task was given; nothing when it is done, gone or somebody else's meanwhile. */
const renderGiven: RenderMessage = async (deps, row) => {
  const { accountId, locale } = row;
  const { taskId, giverId } = payloadSchema.parse(row.payload);
  const own = accountId ? await queries.listOpenTasksOf(deps.db, accountId) : [];
  const found = own.find(({ task }) => task.id === taskId);
  if (!found) return 'obsolete';
  const [giver] = giverId ? await queries.listAccounts(deps.db, [giverId]) : [];
  const t = textsIn(locale);
  const group = nameGroup(found.network.names, locale);
  const due = dayOf(found.task.dueOn, locale);
  return compose(deps, row, {
    sender: group,
    url: networkPage(deps.config, found.network.slug, 'work'),
    values: { title: oneLine(found.task.title), group },
    facts: [
      ...(due ? [{ label: t('labels.until'), value: due }] : []),
      ...(giver ? [{ label: t('labels.givenBy'), value: oneLine(giver.name) }] : []),
    ],
    because: t('because.group', { group }),
  });
};

const factOf = (row: queries.OwnTask, locale: Locale): Fact => ({
  label: dayOf(row.task.dueOn, locale),
  value: textsIn(locale)('tasks_due.line', {
    title: oneLine(row.task.title),
    group: nameGroup(row.network.names, locale),
  }),
});

/** What is soon due and still to be done, for whoever wants to be reminded. */
const renderDue: RenderMessage = async (deps, row) => {
  const { accountId, locale } = row;
  const { taskIds = [] } = payloadSchema.parse(row.payload);
  if (!accountId || !(await wantsReminders(deps.db, accountId))) return 'obsolete';
  const own = await queries.listOpenTasksOf(deps.db, accountId);
  const due = own.filter(({ task }) => task.dueOn !== null && taskIds.includes(task.id));
  const [first] = due;
  if (!first) return 'obsolete';
  const t = textsIn(locale);
  const page = unsubscribePage(deps.config, 'reminders', accountId);
  const letter = compose(deps, row, {
    sender: houseName,
    url: `${deps.config.publicUrl}/networks`,
    values: { title: oneLine(first.task.title), day: dayOf(first.task.dueOn, locale) },
    facts: due.slice(0, mostLines).map((task) => factOf(task, locale)),
    because: t('because.tasks'),
    unsubscribe: { label: t('unsubscribe.link'), url: page },
  });
  return { ...letter, headers: unsubscribeHeaders(deps.config, 'reminders', accountId) };
};

export const taskRenderers = {
  task_given: renderGiven,
  tasks_due: renderDue,
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
