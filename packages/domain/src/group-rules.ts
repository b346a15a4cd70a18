import {
  type GroupMeetingAction,
  type GroupMeetingState,
  groupMeetingActions,
} from './group-kinds.ts';
import { limits } from './limits.ts';
import { type NetworkViewer, whyNotReadDesk } from './network-rules.ts';
import type { RuleCode } from './rule-codes.ts';

/** What the rules ask of a meeting of a group. */
export type GroupMeetingFacts = {
  readonly state: GroupMeetingState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly joinUrl: string;
};

const whyNotState = (action: GroupMeetingAction, state: GroupMeetingState): RuleCode | null =>
  (groupMeetingActions[action] as readonly GroupMeetingState[]).includes(state)
    ? null
    : 'group_meeting_state_forbids';

/** Why a meeting may not stand in calendars like this, or null. */
const whyNotInvite = (
  { startsAt, place, joinUrl }: Omit<GroupMeetingFacts, 'state'>,
  now: Date,
): RuleCode | null => {
  if (startsAt <= now) return 'group_meeting_past';
  return place.trim() || joinUrl ? null : 'group_meeting_needs_place';
};

/** Why the members cannot be invited to the meeting, or null. */
export const whyNotCallGroupMeeting = (meeting: GroupMeetingFacts, now: Date): RuleCode | null =>
  whyNotState('call', meeting.state) ?? whyNotInvite(meeting, now);

/** Why a meeting cannot be changed any more, or null: what has begun is only recorded. */
export function whyNotEditGroupMeeting(
  { state, startsAt }: Pick<GroupMeetingFacts, 'state' | 'startsAt'>,
  now: Date,
): RuleCode | null {
  const refusal = whyNotState('edit', state);
  if (refusal || state === 'draft') return refusal;
  return startsAt <= now ? 'group_meeting_past' : null;
}

/** Why a meeting cannot become this, or null; once people are invited, it must still be somewhere and ahead. */
export const whyNotChangeGroupMeeting = (
  before: Pick<GroupMeetingFacts, 'state' | 'startsAt'>,
  after: Omit<GroupMeetingFacts, 'state'>,
  now: Date,
): RuleCode | null =>
  whyNotEditGroupMeeting(before, now) ??
  (before.state === 'called' ? whyNotInvite(after, now) : null);

/** Why a meeting cannot be cancelled, or null. */
export const whyNotCancelGroupMeeting = (
  { state, startsAt }: Pick<GroupMeetingFacts, 'state' | 'startsAt'>,
  now: Date,
): RuleCode | null =>
  whyNotState('cancel', state) ?? (startsAt <= now ? 'group_meeting_past' : null);

/** Why a meeting cannot be deleted, or null. */
export const whyNotDeleteGroupMeeting = ({
  state,
}: Pick<GroupMeetingFacts, 'state'>): RuleCode | null => whyNotState('delete', state);

/** Why somebody cannot say whether they come, or null. */
export function whyNotAnswerGroupMeeting(
  { state, endsAt }: Pick<GroupMeetingFacts, 'state' | 'endsAt'>,
  isInvited: boolean,
  now: Date,
): RuleCode | null {
  const refusal = whyNotState('answer', state);
  if (refusal) return refusal;
  if (!isInvited) return 'group_meeting_not_invited';
  return endsAt <= now ? 'group_meeting_past' : null;
}

/** Why minutes and attendance cannot be written, or null. */
export const whyNotRecordGroupMeeting = (
  { state, startsAt }: Pick<GroupMeetingFacts, 'state' | 'startsAt'>,
  now: Date,
): RuleCode | null =>
  whyNotState('record', state) ?? (startsAt > now ? 'group_meeting_ahead' : null);

/** Why the reader does not see a meeting, or null: drafts are the leads' own. */
export const whyNotSeeGroupMeeting = (
  { state }: Pick<GroupMeetingFacts, 'state'>,
  isLead: boolean,
): RuleCode | null => (state === 'draft' && !isLead ? 'not_found' : null);

/** Why somebody may not write to what the group shares (tasks, documents, mailings), or null: observers read. */
export function whyNotTakePart(viewer: NetworkViewer, isPublic: boolean): RuleCode | null {
  const refusal = whyNotReadDesk(viewer, isPublic);
  if (refusal || viewer.isAdministrator) return refusal;
  return viewer.role === 'observer' ? 'network_observer_reads' : null;
}

/** Why somebody may not finish, change or delete a task, or null: its owner may, who wrote it, and those who lead. */
export const whyNotTouchTask = (
  task: { readonly ownerId: string | null; readonly createdById: string | null },
  { accountId, isLead }: { readonly accountId: string | null; readonly isLead: boolean },
): RuleCode | null =>
  isLead || (accountId !== null && [task.ownerId, task.createdById].includes(accountId))
    ? null
    : 'task_not_yours';

/** Why somebody may not withdraw a document or give it back, or null: who added it may, and those who lead. */
export const whyNotTouchDocument = (
  document: { readonly createdById: string | null },
  { accountId, isLead }: { readonly accountId: string | null; readonly isLead: boolean },
): RuleCode | null =>
  isLead || (accountId !== null && document.createdById === accountId)
    ? null
    : 'document_not_yours';

/** Why no mailing may go out now, or null; `sent`: how many have gone in the last 24 hours. */
export function whyNotMail(now: {
  readonly sent: number;
  readonly recipients: number;
}): RuleCode | null {
  if (now.sent >= limits.groupMailingsPerDay) return 'mailing_limit_reached';
  return now.recipients === 0 ? 'mailing_has_no_readers' : null;
}
