import type { ChangedProfile, NewProfile } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  type ActivityVerb,
  type EventState,
  limits,
  type ParticipantState,
  type ProfileKind,
  tidyKeywords,
  whyNotAddProfile,
  whyNotEditProfiles,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { refreshDirectoryEntry } from '../../directory/refresh.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import * as queries from './queries.ts';

export * from './saved-commands.ts';

/** The participant whose profiles are changed, and the states that decide whether they may be. */
export type Describer = {
  event: { id: string; state: EventState };
  participant: { id: string; organisationId: string; state: ParticipantState };
};

export const ownerOf = ({ event, participant }: Describer): queries.ProfileOwner => ({
  organisationId: participant.organisationId,
  eventId: event.id,
  participantId: participant.id,
});

/** Runs the change and what follows every one: the log and the directory. */
function changeProfiles<T>(
  call: Call,
  describer: Describer,
  verb: ActivityVerb<'profiles'>,
  change: (tx: Transaction) => Promise<{ result: T; subjectId: string | null }>,
): Promise<T> {
  const { event, participant } = describer;
  return transact(call, async (tx) => {
    await queries.holdParticipant(tx, participant.id);
    const { result, subjectId } = await change(tx);
    await refreshDirectoryEntry(tx, [participant.id]);
    await recordActivity(tx, call, {
      action: `profiles.${verb}`,
      eventId: event.id,
      subjectId,
      detail: { participantId: participant.id },
    });
    return result;
  });
}

const ensureEditable = ({ event, participant }: Describer): void =>
  ensure(whyNotEditProfiles(event.state, participant.state));

/** Adds an offer or a request, after those of its kind. */
export function createProfile(call: Call, describer: Describer, input: NewProfile) {
  const { event, participant } = describer;
  return changeProfiles(call, describer, 'create', async (tx) => {
    const owner = ownerOf(describer);
    const present = await queries.listProfiles(tx, owner);
    const most = limits.profilesPerParticipant;
    ensure(whyNotAddProfile(event.state, participant.state, present.length, most));
    const last = Math.max(0, ...present.map(({ position }) => position));
    const result = await queries.insertProfile(tx, {
      ...input,
      ...owner,
      id: call.deps.ids.next(),
      keywords: tidyKeywords(input.keywords),
      position: last + 1,
      createdAt: call.now,
    });
    return { result, subjectId: result.id };
  });
}

export function changeProfile(call: Call, describer: Describer, id: string, input: ChangedProfile) {
  const { version, ...texts } = input;
  const keywords = tidyKeywords(texts.keywords);
  return changeProfiles(call, describer, 'change', async (tx) => {
    ensureEditable(describer);
    const owner = ownerOf(describer);
    found(await queries.findProfile(tx, owner, id));
    const seen = { id, version };
    const result = await queries.updateProfile(tx, owner, seen, { ...texts, keywords });
    if (!result) throw refuse('stale_state');
    return { result, subjectId: id };
  });
}

export function deleteProfile(
  call: Call,
  describer: Describer,
  seen: { id: string; version: number },
): Promise<void> {
  return changeProfiles(call, describer, 'delete', async (tx) => {
    ensureEditable(describer);
    const owner = ownerOf(describer);
    found(await queries.findProfile(tx, owner, seen.id));
    if (!(await queries.deleteProfile(tx, owner, seen))) throw refuse('stale_state');
    return { result: undefined, subjectId: seen.id };
  });
}

/** Puts all profiles of one kind into this order; a list that is not exactly theirs is stale. */
export function orderProfiles(
  call: Call,
  describer: Describer,
  order: { kind: ProfileKind; ids: readonly string[] },
): Promise<queries.ProfileRow[]> {
  const { kind, ids } = order;
  return changeProfiles(call, describer, 'order', async (tx) => {
    ensureEditable(describer);
    const owner = ownerOf(describer);
    const present = (await queries.listProfiles(tx, owner)).filter((row) => row.kind === kind);
    const isSame = present.length === ids.length && present.every(({ id }) => ids.includes(id));
    if (!isSame) throw refuse('stale_state');
    await queries.orderProfiles(tx, owner, kind, ids);
    return { result: await queries.listProfiles(tx, owner), subjectId: null };
  });
}
