import {
  followingSteps,
  followUpMonths,
  funnelStages,
  isBandOf,
  limits,
  outcomeBands,
  outcomeKinds,
  usefulnesses,
} from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  day,
  eventParams,
  id,
  instant,
  line,
  locale,
  participantParams,
} from './common.ts';
import { whyNot } from './problem.ts';

const months = z.literal(followUpMonths);
const result = z
  .strictObject({ kind: z.enum(outcomeKinds), band: z.enum(outcomeBands).nullable() })
  .refine(({ kind, band }) => band === null || isBandOf(kind, band), 'band')
  .meta({ id: 'OutcomeResult' });

const card = {
  tookPlace: z.boolean(),
  usefulness: z.enum(usefulnesses).nullable(),
  step: z.enum(followingSteps),
  stepOn: day.nullable(),
  note: z.string(),
};

/** How a meeting went. Of one that did not take place nothing else can be said. */
export const fillCardSchema = z
  .strictObject({
    tookPlace: z.boolean(),
    usefulness: z.enum(usefulnesses).nullable().default(null),
    step: z.enum(followingSteps).default('none'),
    stepOn: day.nullable().default(null),
    note: line(limits.shortText).default(''),
  })
  .refine(
    ({ tookPlace, usefulness, step, stepOn }) =>
      tookPlace || (usefulness === null && step === 'none' && stepOn === null),
    'not_held',
  );
export type FillCard = z.infer<typeof fillCardSchema>;

/** Everything that has followed until now; empty when nothing has yet. */
export const followUpSchema = z.strictObject({
  results: z
    .array(result)
    .max(outcomeKinds.length)
    .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'twice'),
});
export type FollowUp = z.infer<typeof followUpSchema>;

const partner = z.strictObject({ name: z.string(), organisationName: z.string(), country });

export const ownOutcomeSchema = z
  .strictObject({
    meetingId: id,
    startsAt: instant,
    endsAt: instant,
    partners: z.array(partner),
    card: z.strictObject(card).nullable(),
    /** The latest that was answered about what followed. */
    followUp: z.strictObject({ months, answeredAt: instant, results: z.array(result) }).nullable(),
    /** The question that is open now and not answered yet. */
    askedNow: months.nullable(),
    actions: z.strictObject({ card: whyNot, followUp: whyNot }),
  })
  .meta({ id: 'OwnOutcome' });
export type OwnOutcomeShape = z.infer<typeof ownOutcomeSchema>;

/** One's meetings that are over, the latest first. */
export const ownOutcomesSchema = z.strictObject({ items: z.array(ownOutcomeSchema) });
export const ownOutcomeParams = participantParams.extend({ meeting: id });

/** What the page of a link in a mail shows beside them. */
export const outcomeLinkSchema = z.strictObject({
  locale,
  name: z.string(),
  event: z.strictObject({
    slug: z.string(),
    names: z.record(z.string(), z.string()),
    zone: z.string(),
  }),
  items: z.array(ownOutcomeSchema),
});
export const outcomeLinkParams = z.strictObject({ token: z.string().max(100) });
export const outcomeLinkMeetingParams = outcomeLinkParams.extend({ meeting: id });

const count = z.number().int();
const funnel = z.strictObject(
  Object.fromEntries(funnelStages.map((stage) => [stage, count])) as Record<
    (typeof funnelStages)[number],
    typeof count
  >,
);
const group = z
  .strictObject({ key: z.string(), name: z.string().nullable(), funnel })
  .meta({ id: 'OutcomeGroup' });

/** What an indicator is called, means, and comes to; `of` is what it is a part of. */
const indicator = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    definition: z.string(),
    value: count,
    of: count.nullable(),
  })
  .meta({ id: 'Indicator' });

export const outcomeReportSchema = z
  .strictObject({
    /** Whether these are only the figures of one's own companies, as they themselves have told. */
    isOwn: z.boolean(),
    indicators: z.array(indicator),
    countries: z.array(group),
    sectors: z.array(group),
    networks: z.array(group),
    offices: z.array(group),
    results: z.array(
      z.strictObject({
        kind: z.enum(outcomeKinds),
        label: z.string(),
        definition: z.string(),
        meetings: count,
        bands: z.array(
          z.strictObject({ band: z.enum(outcomeBands), label: z.string(), meetings: count }),
        ),
      }),
    ),
  })
  .meta({ id: 'OutcomeReport' });
export type OutcomeReportShape = z.infer<typeof outcomeReportSchema>;

/** Without a language the words are in that of the account. */
export const outcomeReportQuery = z.strictObject({ locale: locale.optional() });
export const outcomeFileFormats = ['pdf', 'xlsx', 'csv'] as const;
export const outcomeFileParams = eventParams.extend({ format: z.enum(outcomeFileFormats) });

/** `null`: fewer than five organisations stand behind it. */
const publicCount = count.nullable();
const publicGroup = z
  .strictObject({ key: z.string(), held: count, fruitful: publicCount })
  .meta({ id: 'PublicOutcomeGroup' });
export const publicOutcomesSchema = z
  .strictObject({
    total: z.strictObject({
      held: publicCount,
      useful: publicCount,
      continued: publicCount,
      fruitful: publicCount,
    }),
    organisations: publicCount,
    countries: z.array(publicGroup),
    sectors: z.array(publicGroup),
    results: z.array(z.strictObject({ kind: z.enum(outcomeKinds), meetings: publicCount })),
  })
  .meta({ id: 'PublicOutcomes' });
