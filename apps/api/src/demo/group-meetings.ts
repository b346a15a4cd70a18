import {
  answerGroupMeeting,
  createGroupMeeting,
  moveGroupMeeting,
  recordGroupMeeting,
} from '../features/networks/commands.ts';
import type { NetworkRow } from '../features/networks/queries.ts';
import type { DemoPerson } from './people.ts';
import { callAgo, daysFrom, type Story } from './story.ts';

/** The group, and who is who in it. */
export type GroupScene = { admin: string; group: NetworkRow; find: (name: string) => DemoPerson };

/** The member that leads it. */
export const groupLead = 'Camera dell’Innovazione Isontina';
const speakers = [
  ['Goriška razvojna pisarna', 'accepted'],
  ['Istituto Materiali Avanzati Basovizza', 'accepted'],
  ['Cluster Casa Sana Veneto', 'tentative'],
  ['Primorski tehnološki inštitut', 'accepted'],
  ['Grenzland Wirtschaftsagentur Kärnten', 'declined'],
] as const;

const agenda = [
  { title: 'Welcome, and minutes of the last meeting', speaker: 'Camera', minutes: 10 },
  { title: 'What the companies told us in the survey', speaker: 'Goriška', minutes: 40 },
  { title: 'Sectors of the next event', speaker: '', minutes: 45 },
  { title: 'Who brings which companies', speaker: 'Cluster', minutes: 20 },
];

const at = (story: Story, days: number, hour: number): string => {
  const day = daysFrom(story.today, days);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString();
};

type Plan = { title: string; days: number; calledDaysAgo: number; place: string; joinUrl: string };

async function prepare(story: Story, { admin, group }: GroupScene, plan: Plan) {
  const { title, days, calledDaysAgo, place, joinUrl } = plan;
  const actor = { accountId: admin, isAdministrator: true };
  const call = (daysAgo: number) => callAgo(story, admin, daysAgo);
  return createGroupMeeting(call(calledDaysAgo), actor, group.id, {
    title,
    intro: 'Please read the results of the survey beforehand.',
    startsAt: at(story, days, 13),
    endsAt: at(story, days, 15),
    zone: 'Europe/Rome',
    place,
    joinUrl,
    agenda,
  });
}

async function callAndAnswer(story: Story, scene: GroupScene, plan: Plan) {
  const { admin, group, find } = scene;
  const actor = { accountId: admin, isAdministrator: true };
  const { id, version } = await prepare(story, scene, plan);
  const call = callAgo(story, find(groupLead).account.id, plan.calledDaysAgo);
  const step = { to: 'called' as const, reason: '', version };
  const called = await moveGroupMeeting(call, actor, group.id, id, step);
  for (const [name, answer] of speakers) {
    const { id: accountId } = find(name).account;
    const answering = callAgo(story, accountId, Math.max(0, plan.calledDaysAgo - 2));
    const self = { accountId, isAdministrator: false };
    await answerGroupMeeting(answering, self, group.id, id, answer);
  }
  return called;
}

/** So many days ago the meeting with minutes was held. */
export const demoMeetingDaysAgo = 60;

/** A meeting with minutes, whose id is the answer, one that is called, and one that is being prepared. */
export async function makeDemoGroupMeetings(story: Story, scene: GroupScene): Promise<string> {
  const { admin, group, find } = scene;
  const hall = 'Camera dell’Innovazione, sala rossa, Gorizia';
  const past = {
    title: 'First reading of the survey',
    days: -demoMeetingDaysAgo,
    calledDaysAgo: 80,
    place: hall,
    joinUrl: '',
  };
  const held = await callAndAnswer(story, scene, past);
  const actor = { accountId: admin, isAdministrator: true };
  const writing = callAgo(story, find(groupLead).account.id, 58);
  await recordGroupMeeting(writing, actor, group.id, held.id, {
    minutes:
      'The group read the answers of the first survey together.\n\nMachinery and energy were named by both sides; food came second. All agreed to ask once more before the next event.',
    guests: 'Two students of the university',
    presences: speakers.map(([name, answer]) => ({
      accountId: find(name).account.id,
      presence: answer === 'declined' ? ('excused' as const) : ('present' as const),
    })),
    version: held.version,
  });
  await callAndAnswer(story, scene, {
    title: 'Sectors of the next event',
    days: 12,
    calledDaysAgo: 6,
    place: 'Goriška razvojna pisarna, Nova Gorica',
    joinUrl: 'https://meet.ponte.example/sektorji',
  });
  const next = {
    title: 'Who brings which companies',
    days: 75,
    calledDaysAgo: 1,
    place: hall,
    joinUrl: '',
  };
  await prepare(story, scene, next);
  return held.id;
}
