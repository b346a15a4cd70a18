import type {
  Answers,
  OwnRegistrationShape,
  ParticipantDetailShape,
  ParticipantHomeShape,
  ParticipantShape,
} from '@ponte/contracts';
import {
  findNextSteps,
  type RuleCode,
  whyNotActOnParticipant,
  whyNotEditEvent,
  whyNotTakeOffer,
  whyRequestsAreShut,
} from '@ponte/domain';
import type { EventRow } from '../../http/event-scope.ts';
import { whyNotEditRegistration, whyNotWithdrawApplication } from './attending.ts';
import { presentQuestion } from './present-form.ts';
import type * as queries from './queries.ts';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** Answers, and the questions and files that make them readable. */
export type Answered = {
  questions: readonly queries.QuestionRow[];
  answers: readonly queries.AnswerRow[];
  files: readonly queries.FileRow[];
};

const presentAnswers = ({ answers }: Answered): Answers =>
  Object.fromEntries(
    answers.map(({ questionId, value }) => [
      questionId,
      typeof value === 'object' ? [...value] : value,
    ]),
  );

const presentAnswered = (answered: Answered) => ({
  questions: answered.questions.map(presentQuestion),
  answers: presentAnswers(answered),
  files: answered.files.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
});

const presentPerson = ({
  participant,
  account,
  organisation,
  type,
  office,
}: queries.PersonRow) => ({
  id: participant.id,
  state: participant.state,
  name: account.name,
  email: account.email,
  jobTitle: participant.jobTitle,
  isOnline: participant.isOnline,
  organisation: { id: organisation.id, name: organisation.name, country: organisation.country },
  type: { id: type.id, names: type.names },
  office: office ? { id: office.id, name: office.name } : null,
  registeredAt: participant.registeredAt.toISOString(),
  offeredUntil: iso(participant.offeredUntil),
  checkedInAt: iso(participant.checkedInAt),
  version: participant.version,
});

/** What the caller may do with the rows of a list; each tells for one row. */
export type Powers = {
  event: EventRow;
  canDecide: (officeId: string | null) => boolean;
  canActFor: (officeId: string | null) => boolean;
  canCheckIn: boolean;
  canAssign: boolean;
};

const allow = (isAllowed: boolean, why: RuleCode | null): RuleCode | null =>
  isAllowed ? why : 'forbidden';

function presentActions(
  { participant, chosenOfficeId }: queries.PersonRow,
  powers: Powers,
): ParticipantShape['actions'] {
  const { state, officeId, checkedInAt } = participant;
  const shut = whyNotEditEvent(powers.event.state);
  const canDecide = powers.canDecide(officeId);
  const isSettled =
    chosenOfficeId !== null && chosenOfficeId === officeId ? 'office_is_chosen' : null;
  const isHere = state === 'approved' ? null : 'participant_state_forbids';
  return {
    approve: allow(canDecide, shut ?? whyNotActOnParticipant(state, 'approve')),
    reject: allow(canDecide, shut ?? whyNotActOnParticipant(state, 'reject')),
    offerPlace: allow(canDecide, shut ?? whyNotActOnParticipant(state, 'offerPlace')),
    checkIn: allow(
      powers.canCheckIn,
      shut ?? isHere ?? (checkedInAt ? 'already_checked_in' : null),
    ),
    undoCheckIn: allow(powers.canCheckIn, shut ?? (checkedInAt ? null : 'stale_state')),
    assignOffice: allow(powers.canAssign, shut ?? isSettled),
    actFor: allow(powers.canActFor(officeId), shut),
  };
}

/** A participant as those who run the event see them. */
export const presentParticipant = (row: queries.PersonRow, powers: Powers): ParticipantShape => ({
  ...presentPerson(row),
  waitingSince: iso(row.participant.waitingSince),
  actions: presentActions(row, powers),
});

export const presentParticipantDetail = (
  row: queries.PersonRow,
  powers: Powers,
  answered: Answered,
): ParticipantDetailShape => ({
  ...presentParticipant(row, powers),
  languages: row.participant.languages,
  ...presentAnswered(answered),
});

/** A registration as the person, or somebody acting for them, sees it. */
export function presentOwnRegistration(
  row: queries.PersonRow,
  event: EventRow,
  answered: Answered,
  view: { isOnBehalf: boolean; now: number; register: RuleCode | null },
): OwnRegistrationShape {
  const { state, offeredUntil, languages } = row.participant;
  return {
    ...presentPerson(row),
    languages,
    ...presentAnswered(answered),
    isOnBehalf: view.isOnBehalf,
    actions: {
      edit: whyNotEditRegistration(event, state),
      takePlace: whyNotTakeOffer(state, offeredUntil?.getTime() ?? null, view.now),
      withdraw: whyNotWithdrawApplication(state),
      register: view.register,
    },
  };
}

export function presentHome(
  participant: queries.PersonRow['participant'],
  event: EventRow,
  facts: queries.HomeFacts,
  now: number,
): ParticipantHomeShape {
  const requestsWhyNot = whyRequestsAreShut(
    {
      state: event.state,
      requestsOpenAt: event.requestsOpenAt?.getTime() ?? null,
      requestsCloseAt: event.requestsCloseAt?.getTime() ?? null,
    },
    now,
  );
  return {
    participantId: participant.id,
    organisationId: participant.organisationId,
    state: participant.state,
    name: facts.name,
    offeredUntil: iso(participant.offeredUntil),
    nextSteps: findNextSteps({
      state: participant.state,
      isOrganisationIntroduced: facts.is_introduced,
      profiles: facts.profiles,
      unanswered: facts.unanswered,
      sent: facts.sent,
      areRequestsOpen: requestsWhyNot === null,
      unplaced: facts.unplaced,
      ahead: facts.ahead,
      untold: facts.untold,
    }),
    requestsWhyNot,
    profiles: facts.profiles,
    unansweredRequests: facts.unanswered,
    sentRequests: facts.sent,
    unplacedMeetings: facts.unplaced,
    scheduledMeetings: facts.scheduled,
    untoldMeetings: facts.untold,
  };
}
