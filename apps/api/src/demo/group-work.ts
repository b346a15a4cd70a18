import { addDecision, addTask, changeTask } from '../features/networks/commands.ts';
import { listTasks } from '../features/networks/queries.ts';
import { type GroupScene, groupLead } from './group-meetings.ts';
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
