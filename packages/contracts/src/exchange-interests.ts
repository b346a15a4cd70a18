import * as domain from '@ponte/domain';
import { z } from 'zod';
import { country, id, instant, localisedLine, page, pageQuery, text, version } from './common.ts';
import { exchangeContactSchema } from './exchange.ts';
import { whyNot } from './problem.ts';

const { limits } = domain;

export const newInterestSchema = z.strictObject({
  organisationId: id,
  message: text(limits.message).min(1),
  contact: exchangeContactSchema,
});
export type NewInterestShape = z.infer<typeof newInterestSchema>;

export const interestParams = z.strictObject({ interest: id });
export const interestListQuery = z.strictObject({
  ...pageQuery,
  box: z.enum(['received', 'sent']),
});
export const interestAnswerSchema = z.strictObject({
  decision: z.enum(['accept', 'decline']),
  answer: text(limits.message).default(''),
  version,
});
export const interestFollowUpSchema = z.strictObject({
  followUp: z.enum(domain.followUpStates),
  version,
});

const linkedMeeting = z.strictObject({
  id,
  eventSlug: z.string(),
  eventNames: localisedLine(limits.title),
  state: z.enum(domain.meetingStates),
  startsAt: instant.nullable(),
});

const party = z
  .strictObject({
    name: z.string(),
    country,
    city: z.string(),
    website: z.string(),
  })
  .nullable();

export const interestSchema = z
  .strictObject({
    id,
    box: z.enum(['received', 'sent']),
    profile: z.strictObject({
      reference: z.string(),
      kind: z.enum(domain.exchangeKinds),
      title: localisedLine(limits.title),
      country,
      isListed: z.boolean(),
    }),
    /** Who is on the other side; null while the profile's company is hidden. */
    other: party,
    /** For whom it was sent or received. */
    own: z.strictObject({ name: z.string() }),
    state: z.enum(domain.interestStates),
    message: z.string(),
    answer: z.string(),
    /** How to reach the other side: after a yes, and never before. */
    contact: exchangeContactSchema.nullable(),
    followUp: z.enum(domain.followUpStates),
    /** Meetings of the two organisations since. */
    meetings: z.array(linkedMeeting),
    /** Where the reader could ask the other side for a meeting. */
    places: z.array(
      z.strictObject({
        eventSlug: z.string(),
        eventNames: localisedLine(limits.title),
        participantId: id,
      }),
    ),
    createdAt: instant,
    answeredAt: instant.nullable(),
    version,
    actions: z.strictObject({
      accept: whyNot,
      decline: whyNot,
      withdraw: whyNot,
      followUp: whyNot,
    }),
  })
  .meta({ id: 'ExchangeInterest' });
export type InterestShape = z.infer<typeof interestSchema>;
export const interestListSchema = page(interestSchema);

export const exchangeMeetingQuery = z.strictObject({
  ...pageQuery,
  box: z.enum(['received', 'sent']),
  profile: id.optional(),
});
/** A meeting that came of a profile which was shown in an event. */
export const exchangeMeetingSchema = z
  .strictObject({
    meeting: linkedMeeting,
    profile: z.strictObject({
      reference: z.string(),
      title: localisedLine(limits.title),
      isListed: z.boolean(),
    }),
    own: z.strictObject({ name: z.string() }),
    other: z.strictObject({ name: z.string(), country, city: z.string() }),
  })
  .meta({ id: 'ExchangeMeeting' });
export type ExchangeMeetingShape = z.infer<typeof exchangeMeetingSchema>;
export const exchangeMeetingListSchema = page(exchangeMeetingSchema);

export const interestCountSchema = z.strictObject({ count: z.number().int() });
