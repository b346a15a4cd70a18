import type { Deps } from '../deps.ts';
import { setOrganisers } from '../features/events/commands.ts';
import { withdrawParticipant } from '../features/meeting-requests/commands.ts';
import { decide } from '../features/participants/commands.ts';
import { findParticipantById } from '../features/participants/queries.ts';
import { changeAvailability } from '../features/timetable/commands.ts';
import { listFreeSlots } from '../features/timetable/queries.ts';
import { giveDemoRoles, makeDemoEvent } from './event.ts';
import { makeDemoExchange } from './exchange.ts';
import { makeLastYear } from './last-year.ts';
import { makeDemoNetworks } from './networks.ts';
import { agreeWithoutCommonTime } from './no-common-time.ts';
import { makeDemoOffice } from './office.ts';
import { demoOrganisations } from './organisations.ts';
import {
  type DemoPerson,
  demoDomain,
  demoPassword,
  makeDemoAccount,
  makeDemoColleague,
  makeDemoFounder,
} from './people.ts';
import { createRandom } from './random.ts';
import { type DemoParticipant, registerDemoPerson } from './registrations.ts';
import { callAgo, type Story } from './story.ts';
import { makeDemoWebsite } from './website.ts';
import { makeDemoWishes } from './wishes.ts';

export type DemoSignIn = { label: string; email: string; password: string };

const at = (name: string) => `${name}@${demoDomain}`;

/** One person of every organisation, and a second one of some. */
async function makePeople(story: Story): Promise<DemoPerson[]> {
  const people: DemoPerson[] = [];
  for (const organisation of demoOrganisations) {
    const first = await makeDemoFounder(story, organisation);
    people.push(first);
    if (story.random.chance(0.2)) people.push(await makeDemoColleague(story, first));
  }
  return people;
}

type Event = Awaited<ReturnType<typeof makeDemoEvent>>;

async function registerAll(
  story: Story,
  demo: Event,
  people: readonly DemoPerson[],
  officeId: string,
): Promise<DemoParticipant[]> {
  const registered: DemoParticipant[] = [];
  const order = story.random.shuffle(people);
  for (const [index, person] of order.entries()) {
    const daysAgo = 13 + Math.floor(((order.length - index) / order.length) * 17);
    const isClient = person.organisation.country === 'AT';
    registered.push(
      await registerDemoPerson(story, demo, person, {
        daysAgo,
        officeId: isClient ? officeId : undefined,
      }),
    );
  }
  return registered;
}

/** Approves most of those who wait for a decision and rejects the first; a few stay for the organiser to look at. */
async function decideApplications(
  story: Story,
  demo: Event,
  organiserId: string,
  people: readonly DemoParticipant[],
): Promise<DemoParticipant[]> {
  const decided: DemoParticipant[] = [];
  for (const each of people) {
    const isLeft = each.participant.state !== 'applied' || story.random.chance(0.25);
    if (isLeft) {
      decided.push(each);
      continue;
    }
    const isFirst = decided.every(({ participant }) => participant.state !== 'rejected');
    const [decision, state] = isFirst
      ? (['reject', 'rejected'] as const)
      : (['approve', 'approved'] as const);
    const reason = isFirst ? 'This time only institutions from the border regions.' : '';
    const verdict = { event: demo.event, decision, reason, canReach: () => true };
    await decide(
      callAgo(story, organiserId, 12),
      verdict,
      each.participant.id,
      each.participant.version,
    );
    decided.push({ ...each, participant: { ...each.participant, state } });
  }
  return decided;
}

/** A chamber from one side of the border and an agency from the other hold the event together. */
async function nameOrganisers(
  story: Story,
  demo: Event,
  ownerId: string,
  people: readonly DemoPerson[],
): Promise<void> {
  const idOf = (country: string, kind: string) => {
    const found = people.find(
      ({ organisation }) => organisation.country === country && organisation.kind === kind,
    );
    if (!found) throw new Error(`the demo has no ${kind} from ${country}`);
    return { id: found.organisationId };
  };
  const chosen = [idOf('IT', 'chamber'), idOf('SI', 'agency')];
  await setOrganisers(callAgo(story, ownerId, 35), demo.event.id, chosen);
}

/** Some come later or leave earlier. */
async function declareAbsences(
  story: Story,
  demo: Event,
  people: readonly DemoParticipant[],
): Promise<void> {
  for (const { person, participant } of people) {
    if (participant.state !== 'approved' || !story.random.chance(0.25)) continue;
    const slots = await listFreeSlots(story.deps.db, {
      eventId: demo.event.id,
      participantIds: [participant.id],
      after: story.today,
    });
    const absent = story.random.chance(0.5) ? slots.slice(0, 5) : slots.slice(-6);
    await changeAvailability(
      callAgo(story, person.account.id, 12),
      demo.event,
      participant,
      absent.map(({ id }) => id),
    );
  }
}

/** One company has to withdraw: its meetings are cancelled, and its place is offered to who waits. */
async function leaveEarly(
  story: Story,
  demo: Event,
  people: readonly DemoParticipant[],
): Promise<void> {
  const leaving = people.findLast(
    ({ participant }) =>
      participant.state === 'approved' && participant.typeId === demo.types.company,
  );
  if (!leaving) return;
  const { participant, person } = leaving;
  const current = await findParticipantById(story.deps.db, demo.event.id, participant.id);
  const input = {
    version: current?.version ?? participant.version,
    reason: 'Un’altra fiera negli stessi giorni.',
  };
  await withdrawParticipant(callAgo(story, person.account.id, 1), demo.event, participant, input);
}

function pickSignIns(people: readonly DemoParticipant[]): DemoSignIn[] {
  const companyOf = (country: string) =>
    people.find(
      ({ person, participant }) =>
        person.organisation.country === country &&
        person.organisation.kind === 'company' &&
        participant.state === 'approved',
    );
  const company = (country: string, label: string) => {
    const found = companyOf(country);
    return found
      ? [
          {
            label: `${label}: ${found.person.organisation.name}`,
            email: found.person.account.email,
            password: demoPassword,
          },
        ]
      : [];
  };
  return [...company('IT', 'Italian company'), ...company('SI', 'Slovene company')];
}

const organisers = {
  administrator: {
    email: at('admin'),
    name: 'Installation administrator',
    locale: 'en' as const,
    isAdministrator: true,
  },
  owner: { email: at('organiser'), name: 'Chiara Fabris', locale: 'it' as const },
  second: { email: at('organizator'), name: 'Matej Šuligoj', locale: 'sl' as const },
  support: { email: at('support'), name: 'Katharina Moser', locale: 'de' as const },
  door: { email: at('door'), name: 'Luca Tonon', locale: 'it' as const },
  viewer: { email: at('viewer'), name: 'Programme secretariat', locale: 'en' as const },
};

/**
 * Fills an empty installation with a fictional Italian-Slovene event, through the same commands that people use,
 * as if they had used them during the last weeks. The same seed makes the same story. Returns who can sign in.
 */
export async function seedDemo(deps: Deps, seed = 2027): Promise<DemoSignIn[]> {
  const story: Story = { deps, random: createRandom(seed), today: deps.clock.now() };
  const admin = await makeDemoAccount(story, organisers.administrator);
  const owner = await makeDemoAccount(story, organisers.owner);
  const helpers = [organisers.second, organisers.door, organisers.viewer];
  const staff = await makeDemoAccount(story, organisers.support);
  for (const helper of helpers) await makeDemoAccount(story, helper);
  const people = await makePeople(story);
  const office = people.find(
    ({ organisation }) => organisation.country === 'AT' && organisation.kind === 'agency',
  );
  if (!office) throw new Error('the demo has no support office');
  await makeLastYear(story, owner, people, {
    email: organisers.support.email,
    officeId: office.organisationId,
  });
  const demo = await makeDemoEvent(story, owner, 'ponte-isonzo');
  await giveDemoRoles(story, demo.event, owner, [
    { email: organisers.second.email, role: 'organiser', officeId: null },
    { email: organisers.support.email, role: 'support', officeId: office.organisationId },
    { email: organisers.door.email, role: 'check_in', officeId: null },
    { email: organisers.viewer.email, role: 'viewer', officeId: null },
  ]);
  await nameOrganisers(story, demo, owner.id, people);
  const registered = await registerAll(story, demo, people, office.organisationId);
  const decided = await decideApplications(story, demo, owner.id, registered);
  await declareAbsences(story, demo, decided);
  await agreeWithoutCommonTime(story, demo, decided);
  await makeDemoWishes(story, demo, decided);
  await leaveEarly(story, demo, decided);
  const { email, locale } = organisers.support;
  await makeDemoExchange(story, people, { editor: owner, support: { email, locale } });
  await makeDemoNetworks(story, { admin: admin.id, people, organiser: owner });
  await makeDemoOffice(story, people, {
    accountId: staff.id,
    officeId: office.organisationId,
  });
  await makeDemoWebsite(story, { editorId: owner.id, speakerId: owner.id });
  return [
    { label: 'Organiser', email: organisers.owner.email, password: demoPassword },
    ...pickSignIns(decided),
    { label: 'Support office', email: organisers.support.email, password: demoPassword },
    { label: 'Administrator', email: organisers.administrator.email, password: demoPassword },
  ];
}
