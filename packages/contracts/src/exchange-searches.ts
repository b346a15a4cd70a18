import { digestRhythms, limits, matchReasonCodes } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, requiredLine } from './common.ts';
import { exchangeFilterSchema, exchangeRowSchema } from './exchange.ts';
import { whyNot } from './problem.ts';

export const newSavedSearchSchema = z.strictObject({
  name: requiredLine(limits.label),
  filter: exchangeFilterSchema,
});
export const savedSearchSchema = z
  .strictObject({ id, name: z.string(), filter: exchangeFilterSchema, createdAt: instant })
  .meta({ id: 'SavedSearch' });

/** How often saved searches write. */
export const digestSchema = z.strictObject({ digest: z.enum(digestRhythms) });

export const savedSearchListSchema = z.strictObject({
  items: z.array(savedSearchSchema),
  ...digestSchema.shape,
});
export const savedSearchParams = z.strictObject({ search: id });

/** Told to the one who asks; `values` are codes, or words where the code says so. */
const matchReasonSchema = z
  .strictObject({ code: z.enum(matchReasonCodes), values: z.array(z.string()) })
  .meta({ id: 'MatchReason' });
export const suggestionListSchema = z.strictObject({
  /** Why nothing is suggested at all. */
  whyNot,
  items: z.array(
    z.strictObject({ profile: exchangeRowSchema, reasons: z.array(matchReasonSchema) }),
  ),
});
