import { allLetterParts, letterKinds, limits, locales } from '@ponte/domain';
import { z } from 'zod';
import { eventParams, requiredLine, text } from './common.ts';

export const letterParams = eventParams.extend({
  letter: z.enum(letterKinds),
  locale: z.enum(locales),
});

/** Words with placeholders in double braces. Parts that a letter does not let one replace are kept as they are. */
const words = {
  subject: requiredLine(limits.title),
  body: text(limits.letter).min(1),
  action: requiredLine(limits.label),
};
export const letterWordsSchema = z.strictObject(words);

/** Version 0 when nobody has written words of their own yet. */
export const changeLetterSchema = z.strictObject({ ...words, version: z.number().int().min(0) });

const plainWords = z.strictObject({ subject: z.string(), body: z.string(), action: z.string() });

export const letterSchema = z
  .strictObject({
    letter: z.enum(letterKinds),
    locale: z.enum(locales),
    /** The parts that can be replaced. */
    parts: z.array(z.enum(allLetterParts)),
    /** What may stand in double braces, with what the preview puts there. */
    placeholders: z.array(z.strictObject({ name: z.string(), example: z.string() })),
    standard: plainWords,
    own: plainWords.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Letter' });
export type LetterShape = z.infer<typeof letterSchema>;

export const letterListSchema = z.strictObject({
  items: z.array(
    z.strictObject({ letter: z.enum(letterKinds), ownLocales: z.array(z.enum(locales)) }),
  ),
});

export const letterPreviewSchema = z
  .strictObject({ subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'LetterPreview' });

export const unsubscribeParams = z.strictObject({ token: z.string().max(100) });
export const remindersSchema = z.strictObject({ wantsReminders: z.boolean() });
