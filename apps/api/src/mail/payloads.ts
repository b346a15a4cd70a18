import { eventRoles, followUpMonths } from '@ponte/domain';
import { z } from 'zod';

const scheduleChange = z.object({
  meetingId: z.uuid(),
  formerly: z
    .object({ startsAt: z.coerce.date(), endsAt: z.coerce.date(), tableId: z.string() })
    .nullable()
    .catch(null),
});
export type ScheduleChangePayload = z.infer<typeof scheduleChange>;

/** The person, the office that looks after them from now on, the one that did until now. */
export const assignedSides = ['person', 'came', 'left'] as const;

const digestPart = z.object({ name: z.string(), profileIds: z.array(z.uuid()), more: z.number() });
export type DigestPart = z.infer<typeof digestPart>;

/**
 * What the letters read from a message's payload, by purpose; everything else they load when they are written.
 * Nothing is required that was not always there: a message may be older than the program that sends it.
 *
 * - sign_in_link: token, minutes
 * - registration_rejected: reason
 * - place_offered: offeredUntil; without it the participant's row is asked
 * - role_granted: role
 * - organisation_joined: organisationId, organisationName
 * - request_received, request_accepted, request_declined: requestId
 * - time_proposed, proposal_declined: proposalId
 * - meeting_late: lateId, the participant who comes late; how late is read when it is written
 * - meeting_unplaced: reason; the message itself names the meeting
 * - exchange_…, interest_…: profileId; remarks of an editor; interestId
 * - exchange_digest: found, what each saved search found
 * - newsletter_confirm: requestId of the sign-up; newsletter, newsletter_trial: issueId, readerId
 * - inquiry_…: inquiryId; words of an answer or a hand-over
 * - task_given: taskId, and giverId, who gave it; tasks_due: taskIds
 * - office_…: officeId of whom the letter is about or from; handoverId, partingId, invitationId; words
 * - office_assigned: officeId, organisationId, and side: whom the letter tells that an organiser has assigned an office
 * - group_mailing: copyId
 * - outcomes_due: months, after how many of them is asked
 * - schedule_published: changes, each with its meeting and where that was until now
 */
export const payloadSchema = z.object({
  token: z.string().optional().catch(undefined),
  minutes: z.number().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  offeredUntil: z.iso.datetime({ offset: true }).optional().catch(undefined),
  role: z.enum(eventRoles).optional().catch(undefined),
  organisationId: z.uuid().optional().catch(undefined),
  organisationName: z.string().optional().catch(undefined),
  requestId: z.uuid().optional().catch(undefined),
  proposalId: z.uuid().optional().catch(undefined),
  months: z.literal(followUpMonths).optional().catch(undefined),
  lateId: z.uuid().optional().catch(undefined),
  profileId: z.uuid().optional().catch(undefined),
  interestId: z.uuid().optional().catch(undefined),
  remarks: z.string().optional().catch(undefined),
  issueId: z.uuid().optional().catch(undefined),
  readerId: z.uuid().optional().catch(undefined),
  inquiryId: z.uuid().optional().catch(undefined),
  copyId: z.uuid().optional().catch(undefined),
  taskId: z.uuid().optional().catch(undefined),
  giverId: z.uuid().optional().catch(undefined),
  taskIds: z.array(z.uuid()).optional().catch(undefined),
  officeId: z.uuid().optional().catch(undefined),
  handoverId: z.uuid().optional().catch(undefined),
  partingId: z.uuid().optional().catch(undefined),
  invitationId: z.uuid().optional().catch(undefined),
  side: z.enum(assignedSides).optional().catch(undefined),
  words: z.string().optional().catch(undefined),
  found: z.array(digestPart).optional().catch(undefined),
  changes: z.array(scheduleChange).optional().catch(undefined),
});
export type MailPayload = z.infer<typeof payloadSchema>;
