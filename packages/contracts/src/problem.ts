import { ruleCodes } from '@ponte/domain';
import { z } from 'zod';

/** Problem details (RFC 9457). `code` is the key of the text; `errors` names the fields that
 * are wrong; `facts` says more where a refusal has something to show. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(ruleCodes),
    errors: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
