import type { Registration } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { type ParticipantState, whyNotRegister } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import type { SessionAccount } from '../../http/session-store.ts';
import { editAccount } from '../accounts/commands.ts';
import { insertOrganisation } from '../organisations/commands.ts';
import { findMembership } from '../organisations/queries.ts';
import { announce } from './announce.ts';
import { checkAnswers } from './answers.ts';
import { offerFreedPlaces, takePlace } from './places.ts';
import * as queries from './queries.ts';

/** A registration whose people, organisation and answers have been checked. */
export type Enrolment = {
  accountId: string;
  organisationId: string;
  officeId: string | null;
  jobTitle: string;
  languages: string[];
  isOnline: boolean;
  answers: readonly queries.AnswerRow[];
};

const mailOf = {
  approved: 'registration_approved',
  applied: 'registration_received',
  waiting: 'registration_waiting',
} as const;

/**
 * The state a registration begins in. Whoever waits is served first: otherwise a newcomer could take a place
 * that has become free but was not yet offered.
 */
async function findRoom(
  tx: Transaction,
  call: Call,
  type: queries.TypeRow,
): Promise<keyof typeof mailOf> {
  await offerFreedPlaces(tx, call, type.eventId);
  const full = await takePlace(tx, type.eventId, type.id);
  if (full && !type.hasWaitingList) throw refuse(full);
  if (full) return 'waiting';
  return type.approval === 'automatic' ? 'approved' : 'applied';
}

/**
 * Writes the participant, new or registered again, in the state that approval and room allow, with log, mail
 * and directory. `existing` is held by the caller.
 */
export async function enrol(
  tx: Transaction,
  call: Call,
  type: queries.TypeRow,
  existing: ParticipantRow | null,
  { answers, ...person }: Enrolment,
): Promise<ParticipantRow> {
  const state = await findRoom(tx, call, type);
  const change = {
    ...person,
    state,
    typeId: type.id,
    waitingSince: state === 'waiting' ? call.now : null,
    offeredUntil: null,
    checkedInAt: null,
    registeredAt: call.now,
  };
  const id = call.deps.ids.next();
  const participant = existing
    ? await queries.updateParticipant(tx, existing, change)
    : await queries.insertParticipant(tx, { id, eventId: type.eventId, ...change });
  if (!participant) throw refuse('already_registered'); // the same person, at the same moment
  await queries.replaceAnswers(tx, participant, answers);
  await announce(tx, call, type.eventId, [
    { participant, action: 'participants.register', purpose: mailOf[state], detail: { state } },
  ]);
  return participant;
}

const millis = (instant: Date | null): number | null => instant?.getTime() ?? null;

/** What the rule of registration wants to know. */
export const toRegistrationFacts = (
  event: EventRow,
  type: queries.TypeRow,
  existing: ParticipantState | null,
) => ({
  eventState: event.state,
  event: {
    opensAt: millis(event.registrationOpensAt),
    closesAt: millis(event.registrationClosesAt),
  },
  type: { opensAt: millis(type.opensAt), closesAt: millis(type.closesAt) },
  existing,
});

async function findOffice(tx: Transaction, eventId: string, officeId: string | undefined) {
  if (!officeId) return null;
  const offices = await queries.listOffices(tx, eventId);
  if (offices.some(({ id }) => id === officeId)) return officeId;
  throw refuse('answer_wrong', { faults: [{ path: 'officeId', code: 'not_found' }] });
}

async function chooseOrganisation(
  tx: Transaction,
  call: Call,
  accountId: string,
  chosen: Registration['organisation'],
): Promise<string> {
  if ('create' in chosen) return (await insertOrganisation(tx, call, accountId, chosen.create)).id;
  if (await findMembership(tx, chosen.id, accountId)) return chosen.id;
  throw refuse('organisation_not_yours', {
    faults: [{ path: 'organisation.id', code: 'organisation_not_yours' }],
  });
}

async function findType(tx: Transaction, eventId: string, typeId: string) {
  const type = await queries.holdType(tx, eventId, typeId, 'key share');
  if (type) return type;
  throw refuse('answer_wrong', { faults: [{ path: 'typeId', code: 'not_found' }] });
}

/** Registers the account for the event, or registers it again after a withdrawal or rejection. */
export async function register(
  call: Call,
  event: EventRow,
  account: SessionAccount,
  input: Registration,
): Promise<ParticipantRow> {
  if (!input.hasConsented)
    throw refuse('consent_required', {
      faults: [{ path: 'hasConsented', code: 'consent_required' }],
    });
  return transact(call, async (tx) => {
    const existing = await queries.holdParticipantOf(tx, event.id, account.id);
    const type = await findType(tx, event.id, input.typeId);
    ensure(
      whyNotRegister(toRegistrationFacts(event, type, existing?.state ?? null), call.now.getTime()),
    );
    const officeId = await findOffice(tx, event.id, input.officeId);
    const former = existing ? await queries.listAnswers(tx, existing.id) : [];
    const answers = await checkAnswers(tx, type, input.answers, {
      accountIds: [account.id],
      former,
    });
    if (input.name && input.name !== account.name)
      await editAccount(tx, call, account.id, { name: input.name });
    const { jobTitle, languages, isOnline } = input;
    const organisationId = await chooseOrganisation(tx, call, account.id, input.organisation);
    const chosen = await queries.findChosenOffice(tx, organisationId, event.id);
    const participant = await enrol(tx, call, type, existing, {
      accountId: account.id,
      organisationId,
      officeId: officeId ?? existing?.officeId ?? chosen,
      jobTitle,
      languages,
      isOnline,
      answers,
    });
    await recordActivity(tx, call, {
      action: 'participants.consent',
      eventId: event.id,
      subjectId: participant.id,
    });
    return participant;
  });
}
