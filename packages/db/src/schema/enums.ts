import * as domain from '@ponte/domain';
import { pgEnum } from 'drizzle-orm/pg-core';

/** Database enums, built from the tuples of the domain so that they cannot disagree. */
export const localeEnum = pgEnum('locale', domain.locales);
export const organisationKindEnum = pgEnum('organisation_kind', domain.organisationKinds);
export const organisationSizeEnum = pgEnum('organisation_size', domain.organisationSizes);
export const memberRoleEnum = pgEnum('member_role', domain.memberRoles);
export const eventStateEnum = pgEnum('event_state', domain.eventStates);
export const placementModeEnum = pgEnum('placement_mode', domain.placementModes);
export const eventRoleEnum = pgEnum('event_role_kind', domain.eventRoles);
export const tableKindEnum = pgEnum('table_kind', domain.tableKinds);
export const approvalModeEnum = pgEnum('approval_mode', domain.approvalModes);
export const questionKindEnum = pgEnum('question_kind', domain.questionKinds);
export const participantStateEnum = pgEnum('participant_state', domain.participantStates);
export const profileKindEnum = pgEnum('profile_kind', domain.profileKinds);
export const profileAreaEnum = pgEnum('profile_area', domain.profileAreas);
export const claimKindEnum = pgEnum('claim_kind', domain.claimKinds);
export const claimReasonEnum = pgEnum('claim_reason', domain.claimReasons);
export const requestStateEnum = pgEnum('request_state', domain.requestStates);
export const requestRankEnum = pgEnum('request_rank', domain.requestRanks);
export const meetingStateEnum = pgEnum('meeting_state', domain.meetingStates);
export const messageStateEnum = pgEnum('message_state', domain.messageStates);
export const mailPurposeEnum = pgEnum('mail_purpose', domain.mailPurposes);
export const invitationMethodEnum = pgEnum('invitation_method', domain.invitationMethods);
export const scheduleRunKindEnum = pgEnum('schedule_run_kind', domain.scheduleRunKinds);
export const scheduleRunStateEnum = pgEnum('schedule_run_state', domain.scheduleRunStates);
