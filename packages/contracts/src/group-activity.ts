import { groupActivityVerbs, limits } from '@ponte/domain';
import { z } from 'zod';
import { id, instant, localisedText, page, pageQuery } from './common.ts';

export const groupActivityQuery = z.strictObject(pageQuery);

const item = z.strictObject({
  id,
  verb: z.enum(groupActivityVerbs),
  at: instant,
  /** Who did it; null for what came by itself, or when the account is gone. */
  by: z.string().nullable(),
  /** What it was about, where that has a name in one language; else empty. */
  title: z.string(),
  /** What it was about, where that is written in several languages. */
  titles: localisedText(limits.title).nullable(),
  /** Where it is found, as long as it is there. */
  meetingId: id.nullable(),
  surveyId: id.nullable(),
  mailingId: id.nullable(),
});

export const groupActivitySchema = page(item).meta({ id: 'GroupActivity' });
export type GroupActivityShape = z.infer<typeof groupActivitySchema>;
