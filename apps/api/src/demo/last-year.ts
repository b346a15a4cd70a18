import { changeEventState } from '../features/events/commands.ts';
import { markMeeting } from '../features/meetings/commands.ts';
import { listMeetings } from '../features/meetings/queries.ts';
import type { SessionAccount } from '../http/session-store.ts';
import { type DemoEvent, giveDemoRoles, makeDemoEvent } from './event.ts';
import { tellOutcomes } from './outcomes.ts';
import type { DemoPerson } from './people.ts';
import { createRandom } from './random.ts';
import { type DemoParticipant, registerDemoPerson } from './registrations.ts';
import { callAgo, type Story, shiftStory } from './story.ts';
import { makeDemoWishes } from './wishes.ts';

const mostPeople = 18;
const daysToTheEnd = 30;

/** After the event most meetings were held; a few people did not come. */
async function closeEdition(story: Story, owner: SessionAccount, demo: DemoEvent): Promise<void> {
  const call = callAgo(story, owner.id, 0);
  let { event } = demo;
  for (const to of ['scheduled', 'running', 'finished'] as const) {
    event = await changeEventState(call, event.id, { to, version: event.version });
  }
  const filter = { states: ['scheduled'] as const, offices: null, afterId: null, limit: 500 };
  for (const { id, version } of await listMeetings(story.deps.db, event.id, filter)) {
    const key = { event, meetingId: id, version, participantId: null };
    await markMeeting(call, key, story.random.chance(0.78) ? 'held' : 'missed');
  }
}

/** Last year's edition, smaller and over: what an organiser duplicates, and what its reports are made of. */
export async function makeLastYear(
  story: Story,
  owner: SessionAccount,
  people: readonly DemoPerson[],
  support: { email: string; officeId: string },
): Promise<void> {
  const before = shiftStory(story, -364);
  const demo = await makeDemoEvent(before, owner, 'ponte-isonzo-first-edition');
  // The office first: nobody can be registered for one that the event does not have.
  const aside = { ...before, random: createRandom(32) };
  await giveDemoRoles(aside, demo.event, owner, [{ ...support, role: 'support' }]);
  const registered: DemoParticipant[] = [];
  for (const person of story.random.shuffle(people).slice(0, mostPeople)) {
    registered.push(
      await registerDemoPerson(before, demo, person, {
        daysAgo: 14 + story.random.whole(14),
        officeId: ['AT', 'HR'].includes(person.organisation.country) ? support.officeId : undefined,
      }),
    );
  }
  await makeDemoWishes(before, demo, registered);
  await closeEdition(shiftStory(before, daysToTheEnd), owner, demo);
  const { event } = demo;
  await tellOutcomes(story, { ...event, state: 'finished' });
}
