import { limits } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, line, requiredLine } from './common.ts';
import { networkParams } from './networks.ts';
import { whyNot } from './problem.ts';

const note = line(limits.shortText).default('');

/** What is said about the file that the body holds. */
export const documentQuery = z.strictObject({ title: requiredLine(limits.title), note });
export const documentVersionQuery = z.strictObject({ note });
export const documentParams = networkParams.extend({ document: id });
export const documentVersionParams = documentParams.extend({
  number: z.coerce.number().int().min(1).max(limits.documentVersions),
});
/** Whether the group can read it. */
export const documentWithdrawal = z.strictObject({ isWithdrawn: z.boolean() });

const documentVersion = z.strictObject({
  number: z.number().int(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  note: z.string(),
  /** Who has left it; null when the account is gone. */
  by: z.string().nullable(),
  createdAt: instant,
});

export const groupDocumentsSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id,
        title: z.string(),
        /** From when on only those who lead see it. */
        withdrawnAt: instant.nullable(),
        /** The newest first. */
        versions: z.array(documentVersion),
        actions: z.strictObject({ addVersion: whyNot, withdraw: whyNot }),
      }),
    ),
    actions: z.strictObject({ add: whyNot }),
  })
  .meta({ id: 'GroupDocuments' });
export type GroupDocumentsShape = z.infer<typeof groupDocumentsSchema>;
