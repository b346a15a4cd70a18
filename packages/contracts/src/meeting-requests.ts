import { limits, requestRanks, requestStates } from '@ponte/domain';
import { z } from 'zod';
import {
  id,
  instant,
  localisedLine,
  page,
  pageQuery,
  participantParams,
  text,
  version,
} from './common.ts';
import { meetingPersonSchema, meetingSchema } from './meetings.ts';
import { whyNot } from './problem.ts';

export const meetingRequestSchema = z
  .strictObject({
    id,
    state: z.enum(requestStates),
    rank: z.enum(requestRanks),
    message: z.string(),
    /** The offer or request, of either side, that the wish is about. */
    about: z.strictObject({ title: z.string(), titles: localisedLine(limits.title) }).nullable(),
    declineReason: z.string(),
    version,
    createdAt: instant,
    expiresAt: instant.nullable(),
    answeredAt: instant.nullable(),
    sender: meetingPersonSchema,
    recipient: meetingPersonSchema,
    meetingId: id.nullable(),
    /** From whose side the row is shown; `colleague`: somebody of one's organisation is concerned. */
    side: z.enum(['sender', 'recipient', 'colleague', 'organiser']),
    actions: z.strictObject({ edit: whyNot, withdraw: whyNot, accept: whyNot, decline: whyNot }),
  })
  .meta({ id: 'MeetingRequest' });
export type MeetingRequestShape = z.infer<typeof meetingRequestSchema>;

export const requestBoxes = ['received', 'sent', 'colleagues'] as const;

export const requestQuery = z.strictObject({
  ...pageQuery,
  box: z.enum(requestBoxes).default('received'),
  state: z.enum(requestStates).optional(),
});
export const eventRequestQuery = z.strictObject({
  ...pageQuery,
  state: z.enum(requestStates).optional(),
});
export const requestPageSchema = page(meetingRequestSchema);

export const requestParams = participantParams.extend({ request: id });

export const sendRequestSchema = z.strictObject({
  recipientId: id,
  rank: z.enum(requestRanks).default('like'),
  message: text(limits.message).default(''),
  aboutId: id.optional(),
});
export const editRequestSchema = z.strictObject({
  version,
  rank: z.enum(requestRanks).optional(),
  message: text(limits.message).optional(),
});
export const declineRequestSchema = z.strictObject({
  version,
  reason: text(limits.shortText).default(''),
});

/** `unplaced` says why an accepted meeting has no slot yet; null when it has one, or waits for the scheduler. */
export const acceptedRequestSchema = z.strictObject({
  request: meetingRequestSchema,
  meeting: meetingSchema,
  unplaced: whyNot,
});

/** Whether a request could be sent to each of up to 100 participants, and why not. */
export const requestChecksQuery = z.strictObject({
  participants: z
    .string()
    .max(3_700)
    .transform((value) => value.split(','))
    .pipe(z.array(id).min(1).max(100)),
});
export const requestChecksSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      participantId: id,
      whyNot,
      /** The live request between the two, and from whose side the asking person sees it. */
      requestId: id.nullable(),
      side: z.enum(['sender', 'recipient']).nullable(),
      meetingId: id.nullable(),
    }),
  ),
  remaining: z.number().int().nullable(),
});

export const withdrawParticipantSchema = z.strictObject({
  version,
  reason: text(limits.shortText).default(''),
});
export const withdrawnSchema = z.strictObject({
  cancelledMeetings: z.number().int(),
  endedRequests: z.number().int(),
});
