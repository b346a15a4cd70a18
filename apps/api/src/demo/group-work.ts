import {
  addDecision,
  addDocument,
  addDocumentVersion,
  addTask,
  changeTask,
  sendMailing,
} from '../features/networks/commands.ts';
import { listDocuments, listTasks } from '../features/networks/queries.ts';
import { type GroupScene, groupLead } from './group-meetings.ts';
import { writeDemoPaper } from './paper.ts';
import { createRandom } from './random.ts';
import { callAgo, daysFrom, type Story, toDay } from './story.ts';

/** What is to be done about the first decision, by whom, and in how many days. */
const tasks = [
  ['Ask the companies of the first event what they missed', 'Primorski tehnološki inštitut', -20],
  ['Translate the questions of the second survey', 'Istituto Materiali Avanzati Basovizza', 2],
  ['List the machine builders on both sides of the border', 'Cluster Casa Sana Veneto', 9],
] as const;

/** What a meeting of the demo's group led to: decisions, and who does what about them. */
export async function makeDemoGroupWork(
  told: Story,
  { admin, group, find }: GroupScene,
  meeting: { id: string; daysAgo: number },
): Promise<void> {
  // Chance of its own: what comes later in the story stays as it was.
  const story = { ...told, random: createRandom(58) };
  const actor = { accountId: admin, isAdministrator: true };
  const call = (daysAgo: number) => callAgo(story, find(groupLead).account.id, daysAgo);
  const of = { meetingId: meeting.id, decidedOn: toDay(daysFrom(story.today, -meeting.daysAgo)) };
  const writing = meeting.daysAgo - 2;
  await addDecision(call(writing), actor, group.id, {
    ...of,
    title: 'The members share their lists of exhibitors',
    reasons: '',
  });
  const decisionId = await addDecision(call(writing), actor, group.id, {
    ...of,
    title: 'The companies are asked once more before the next event',
    reasons: 'In the first survey food and machinery lay too close together to choose.',
  });
  for (const [title, owner, days] of tasks)
    await addTask(call(writing), actor, group.id, {
      title,
      ownerId: find(owner).account.id,
      dueOn: toDay(daysFrom(story.today, days)),
      meetingId: meeting.id,
      decisionId,
    });
  const [first] = await listTasks(story.deps.db, group.id);
  if (!first) throw new Error('the demo’s group has no task');
  const { id, version, title, ownerId, dueOn } = first.task;
  const done = { title, ownerId, dueOn, meetingId: meeting.id, decisionId, isDone: true };
  await changeTask(call(22), actor, group.id, { id, version }, done);
}

const letter = {
  subject: 'Before the next meeting',
  body: 'Please read the plan of work among the documents and bring the names of three companies each.\n\nWhoever cannot come may send them to me by mail.',
};

/** A document with two versions, and a letter to everybody. */
export async function makeDemoGroupPapers(
  told: Story,
  { admin, group, find }: GroupScene,
): Promise<void> {
  const story = { ...told, random: createRandom(59) };
  const actor = { accountId: admin, isAdministrator: true };
  const call = (daysAgo: number) => callAgo(story, find(groupLead).account.id, daysAgo);
  const paper = (words: string) => ({
    name: 'plan-of-work.pdf',
    mediaType: 'application/pdf' as const,
    content: writeDemoPaper(words),
  });
  const first = paper('First plan: two meetings, one survey, ten companies.');
  await addDocument(call(50), actor, group.id, { title: 'Plan of work', note: '', file: first });
  const [document] = await listDocuments(story.deps.db, group.id);
  if (!document) throw new Error('the demo’s group has no document');
  await addDocumentVersion(call(5), actor, group.id, document.document.id, {
    file: paper('Second plan: three meetings, two surveys, twenty companies.'),
    note: 'With the dates of the third meeting',
  });
  await sendMailing(call(4), actor, group.id, letter);
}
