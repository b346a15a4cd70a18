import type { FillCard, FollowUp } from '@ponte/contracts';
import {
  bandsOf,
  followingSteps,
  type OutcomeKind,
  outcomeKinds,
  type Usefulness,
  usefulnesses,
} from '@ponte/domain';
import { listMeetings, type MeetingRow } from '../features/meetings/queries.ts';
import { fillCard, reportFollowUp } from '../features/outcomes/commands.ts';
import type { EventRow } from '../http/event-scope.ts';
import { createRandom } from './random.ts';
import { callAgo, type Story } from './story.ts';

const dayMs = 86_400_000;
/** Enough to show something; every one costs time at the first start. */
const mostMeetings = 24;
/** When people are asked what followed, and how many answer. */
const askedAgain = [
  [33, 0.6],
  [185, 0.45],
] as const;

function tellCard({ random }: Story, meeting: MeetingRow): FillCard {
  const tookPlace = meeting.state === 'held';
  if (!tookPlace) return { tookPlace, usefulness: null, step: 'none', stepOn: null, note: '' };
  const usefulness = random.pick<Usefulness>([...usefulnesses, 'very', 'fairly', 'fairly']);
  const step = usefulness === 'not' ? 'none' : random.pick(followingSteps);
  return { tookPlace, usefulness, step, stepOn: null, note: '' };
}

function tellResults({ random }: Story): FollowUp {
  if (random.chance(0.6)) return { results: [] };
  const kind = random.pick<OutcomeKind>([
    ...outcomeKinds,
    'contract',
    'partnership',
    'partnership',
  ]);
  const bands = bandsOf[kind];
  return { results: [{ kind, band: bands.length > 0 ? random.pick(bands) : null }] };
}

async function tellSide(
  story: Story,
  event: EventRow,
  meeting: MeetingRow,
  { participantId, accountId }: MeetingRow['people'][number],
): Promise<void> {
  const side = { event, participantId, meetingId: meeting.id };
  const daysSince = (story.today.getTime() - (meeting.slot?.startsAt.getTime() ?? 0)) / dayMs;
  const callAfter = (days: number) => callAgo(story, accountId, daysSince - days);
  await fillCard(callAfter(2), side, tellCard(story, meeting));
  if (meeting.state !== 'held') return;
  for (const [days, share] of askedAgain)
    if (daysSince > days && story.random.chance(share))
      await reportFollowUp(callAfter(days), side, tellResults(story));
}

/** What people told of their meetings: most on the days after, fewer when they were asked later. */
export async function tellOutcomes(whole: Story, event: EventRow): Promise<void> {
  const story = { ...whole, random: createRandom(31) }; // the rest of the story goes on as before

  const filter = {
    states: ['held', 'missed'] as const,
    offices: null,
    afterId: null,
    limit: mostMeetings,
  };
  for (const meeting of await listMeetings(story.deps.db, event.id, filter))
    for (const person of meeting.people)
      if (story.random.chance(0.75)) await tellSide(story, event, meeting, person);
}
