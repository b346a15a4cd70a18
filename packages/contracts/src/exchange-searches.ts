import { digestRhythms, limits, matchReasonCodes } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, requiredLine } from './common.ts';
import { exchangeFilterSchema, exchangeRowSchema } from './exchange.ts';

export const newSavedSearchSchema = z.strictObject({
  name: requiredLine(limits.label),
  filter: exchangeFilterSchema,
});
export const savedSearchSchema = z
  .strictObject({ id, name: z.string(), filter: exchangeFilterSchema, createdAt: instant })
  .meta({ id: 'SavedSearch' });

const reader = { digest: z.enum(digestRhythms), wantsSuggestions: z.boolean() };
export const readerSchema = z.strictObject(reader);
export const changedReaderSchema = z.union([
  z.strictObject({ digest: reader.digest }),
  z.strictObject({ wantsSuggestions: reader.wantsSuggestions }),
]);

export const savedSearchListSchema = z.strictObject({
  items: z.array(savedSearchSchema),
  ...reader,
});
export const savedSearchParams = z.strictObject({ search: id });
export const digestSchema = z.strictObject({ digest: reader.digest });

/** Told to the one who asks; `values` are codes, or words where the code says so. */
const matchReasonSchema = z
  .strictObject({ code: z.enum(matchReasonCodes), values: z.array(z.string()) })
  .meta({ id: 'MatchReason' });
export const suggestionListSchema = z.strictObject({
  /** The reader wants no suggestions. */
  isOff: z.boolean(),
  items: z.array(
    z.strictObject({ profile: exchangeRowSchema, reasons: z.array(matchReasonSchema) }),
  ),
});
