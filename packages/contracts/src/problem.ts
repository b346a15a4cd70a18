import { ruleCodes } from '@ponte/domain';
import { z } from 'zod';

/** Why something is refused: the key of the text that says so. */
const ruleCode = z.enum(ruleCodes).meta({ id: 'RuleCode' });
/** Why an action is not open to whoever reads this now; null where it is. */
export const whyNot = ruleCode.nullable();

/** Problem details (RFC 9457). `code` is the key of the text; `errors` names the fields that
 * are wrong; `facts` says more where a refusal has something to show. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: ruleCode,
    errors: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
