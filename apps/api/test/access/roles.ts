import type { EventRole } from '@ponte/domain';
import type { Agent } from '../agent.ts';
import type { TestApp } from '../app.ts';
import { agentOf, makeAccount } from '../factories.ts';
import type { EventFacts } from './facts.ts';

/** Everybody who may come to a route; the first event is *this*, the second the *other* one. */
export const roleNames = [
  'stranger',
  'outsider',
  'participant',
  'participant of the other event',
  'support office',
  'viewer',
  'check-in',
  'organiser',
  'owner',
  'owner of the other event',
  'editor',
  'administrator',
] as const;
export type RoleName = (typeof roleNames)[number];

/** What a role is in one of the two events: a member of the team, the participant called *person*, or nobody. */
export type Standing = { role: EventRole | null; isPerson: boolean };

const nobody: Standing = { role: null, isPerson: false };
const holds = (role: EventRole): Standing => ({ role, isPerson: false });
const person: Standing = { role: null, isPerson: true };

const standings: Record<'this' | 'other', Partial<Record<RoleName, Standing>>> = {
  this: {
    participant: person,
    'support office': holds('support'),
    viewer: holds('viewer'),
    'check-in': holds('check_in'),
    organiser: holds('organiser'),
    owner: holds('owner'),
    administrator: holds('owner'),
  },
  other: {
    'participant of the other event': person,
    'owner of the other event': holds('owner'),
    administrator: holds('owner'),
  },
};

export const standingOf = (name: RoleName, event: 'this' | 'other'): Standing =>
  standings[event][name] ?? nobody;

/** A browser for each role. */
export async function signInAll(
  test: TestApp,
  first: EventFacts,
  second: EventFacts,
): Promise<Record<RoleName, Agent>> {
  const administrator = await makeAccount(test, { isAdministrator: true });
  const outsider = await makeAccount(test);
  const editor = await makeAccount(test, { isEditor: true, email: 'editor@example.test' });
  const { team } = first;
  return {
    stranger: test.stranger(),
    outsider: await agentOf(test, outsider.id),
    participant: await agentOf(test, first.personAccount),
    'participant of the other event': await agentOf(test, second.personAccount),
    'support office': await agentOf(test, team.support),
    viewer: await agentOf(test, team.viewer),
    'check-in': await agentOf(test, team.check_in),
    organiser: await agentOf(test, team.organiser),
    owner: await agentOf(test, team.owner),
    'owner of the other event': await agentOf(test, second.team.owner),
    editor: await agentOf(test, editor.id),
    administrator: await agentOf(test, administrator.id),
  };
}
