import { z } from 'zod';
import { country, day, eventParams, locale } from './common.ts';

/** The lists of an event that can be taken away as a table. */
export const sheetKinds = [
  'registrations',
  'organisations',
  'requests',
  'meetings',
  'statistics',
] as const;
export const sheetFormats = ['csv', 'xlsx'] as const;

export const sheetParams = eventParams.extend({ sheet: z.enum(sheetKinds) });
/** Without a language the file is in that of the account. */
export const sheetQuery = z.strictObject({
  format: z.enum(sheetFormats).default('xlsx'),
  locale: locale.optional(),
});
export const printedQuery = z.strictObject({ locale: locale.optional() });

/** What is printed for the whole event. */
export const printedKinds = ['badges', 'table-signs', 'schedules'] as const;
export const printedParams = eventParams.extend({ printed: z.enum(printedKinds) });

const count = z.number().int();

/** What the charts show, as far as the caller's role reaches; days are those of the event's zone. */
export const statisticsSchema = z
  .strictObject({
    registrations: z.array(z.strictObject({ day, registered: count, approved: count })),
    requests: z.array(z.strictObject({ day, sent: count, accepted: count, declined: count })),
    /** Meetings by the countries of two of their people; `from` is the first by its letters. */
    countries: z.array(z.strictObject({ from: country, to: country, meetings: count })),
  })
  .meta({ id: 'Statistics' });
export type StatisticsShape = z.infer<typeof statisticsSchema>;

/** How much came in the last seven days and in the seven before. */
const trend = z.strictObject({ lately: count, before: count });

/** What needs somebody's attention, each as a number; null where the caller's role does not reach. */
export const alertsSchema = z
  .strictObject({
    undeliveredMail: count.nullable(),
    /** Requests that have waited for an answer for more than three days. */
    unansweredRequests: count.nullable(),
    /** Approved people without a meeting, once requests can be made. */
    unservedPeople: count.nullable(),
    /** Slots in which every table is taken. */
    fullSlots: count.nullable(),
    slots: count,
    trends: z.strictObject({
      participants: trend.nullable(),
      requests: trend.nullable(),
      meetings: trend.nullable(),
    }),
  })
  .meta({ id: 'Alerts' });
export type AlertsShape = z.infer<typeof alertsSchema>;
