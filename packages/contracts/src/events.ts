import {
  declinePolicies,
  eventStates,
  limits,
  locales,
  permissions,
  placementModes,
} from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  day,
  email,
  id,
  instant,
  line,
  locale,
  localisedText,
  page,
  pageQuery,
  requiredLocalisedLine,
  sectors,
  text,
  version,
  zone,
} from './common.ts';
import { eventOrganiserSchema } from './event-organisers.ts';
import { heldRoleSchema, myParticipationSchema } from './event-roles.ts';

const uuidLike = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The event's name in addresses. It may not look like an id, which addresses may hold instead. */
export const slug = z
  .string()
  .min(3)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((value) => !uuidLike.test(value), 'slug');

const eventLanguages = z
  .array(locale)
  .min(1)
  .max(locales.length)
  .refine((given) => new Set(given).size === given.length, 'repeated');
const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]);
const nullableInstant = instant.nullable();

/** What an event needs to exist; everything else has a sensible beginning. */
export const newEventSchema = z.strictObject({
  slug,
  names: requiredLocalisedLine(limits.title),
  languages: eventLanguages,
  venue: line(limits.title).default(''),
  city: line(limits.name).default(''),
  country: orEmpty(country).default(''),
  zone,
  firstDay: day,
  lastDay: day,
  sectors: sectors.default([]),
});
export type NewEvent = z.infer<typeof newEventSchema>;

export const eventSettingsSchema = z.strictObject({
  slug,
  names: requiredLocalisedLine(limits.title),
  summaries: localisedText(limits.shortText),
  texts: localisedText(limits.longText),
  languages: eventLanguages,
  venue: line(limits.title),
  address: text(limits.shortText),
  city: line(limits.name),
  country: orEmpty(country),
  zone,
  firstDay: day,
  lastDay: day,
  sectors,
  placementMode: z.enum(placementModes),
  declinePolicy: z.enum(declinePolicies),
  /** Whether participants are told who may fit them, and why. */
  suggestsPartners: z.boolean(),
  registrationOpensAt: nullableInstant,
  registrationClosesAt: nullableInstant,
  requestsOpenAt: nullableInstant,
  requestsCloseAt: nullableInstant,
  /** Unanswered requests expire after so many days; null: never. */
  requestExpiryDays: z.number().int().min(1).max(90).nullable(),
  /** How long an offered place is kept for somebody on the waiting list. */
  placeOfferHours: z.number().int().min(1).max(336),
  capacity: z.number().int().min(1).max(100_000).nullable(),
  contactEmail: orEmpty(email),
});
export type EventSettings = z.infer<typeof eventSettingsSchema>;
export const changeEventSchema = eventSettingsSchema.extend({ version });

export const changeEventStateSchema = z.strictObject({ to: z.enum(eventStates), version });

/** A copy begins as a draft on other days; names are the same unless given. */
export const duplicateEventSchema = z.strictObject({
  slug,
  names: requiredLocalisedLine(limits.title).optional(),
  firstDay: day,
});

const summaryShape = {
  id,
  slug: z.string(),
  state: z.enum(eventStates),
  names: localisedText(limits.title),
  summaries: localisedText(limits.shortText),
  languages: z.array(locale),
  venue: z.string(),
  city: z.string(),
  country: z.string(),
  zone: z.string(),
  firstDay: day,
  lastDay: day,
  sectors: z.array(z.string()),
};

export const eventSummarySchema = z.strictObject(summaryShape).meta({ id: 'EventSummary' });
export type EventSummaryShape = z.infer<typeof eventSummarySchema>;

/** Public events: those that are still to come or run, soonest first, or those that are over, latest first. */
export const eventListQuery = z.strictObject({
  ...pageQuery,
  period: z.enum(['upcoming', 'past']).default('upcoming'),
});
export const eventListSchema = page(eventSummarySchema);

export const eventSchema = z
  .strictObject({
    ...summaryShape,
    texts: localisedText(limits.longText),
    address: z.string(),
    placementMode: z.enum(placementModes),
    declinePolicy: z.enum(declinePolicies),
    suggestsPartners: z.boolean(),
    registrationOpensAt: nullableInstant,
    registrationClosesAt: nullableInstant,
    requestsOpenAt: nullableInstant,
    requestsCloseAt: nullableInstant,
    requestExpiryDays: z.number().int().nullable(),
    placeOfferHours: z.number().int(),
    capacity: z.number().int().nullable(),
    taken: z.number().int(),
    contactEmail: z.string(),
    /** The institutions that hold the event, in their order. */
    organisers: z.array(eventOrganiserSchema),
    version,
    /** The caller's own roles; empty for visitors and participants. */
    roles: z.array(heldRoleSchema),
    /** What the caller may do, and for whom: for everybody, or only for their own office's participants. */
    permissions: z.partialRecord(z.enum(permissions), z.enum(['all', 'own'])),
    me: myParticipationSchema.nullable(),
  })
  .meta({ id: 'Event' });
export type EventShape = z.infer<typeof eventSchema>;

export const myEventSchema = z
  .strictObject({
    ...summaryShape,
    roles: z.array(heldRoleSchema),
    me: myParticipationSchema.nullable(),
  })
  .meta({ id: 'MyEvent' });
export type MyEventShape = z.infer<typeof myEventSchema>;

export const myEventListQuery = z.strictObject(pageQuery);
export const myEventListSchema = page(myEventSchema).extend({
  actions: z.strictObject({ create: z.string().nullable() }),
});
