import { isNaceCode, limits, locales } from '@ponte/domain';
import { z } from 'zod';

/** Pieces that many contracts share. Texts are trimmed; control characters other than line breaks are refused. */
const controlCharacters = /[\p{Cc}--[\t\n\r]]/v;
const lineBreaks = /[\r\n]/;

export const id = z.uuid();

/** Several lines. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !controlCharacters.test(value), 'control_characters');

/** One line: no line breaks, so that it may stand in a mail header or a calendar property. */
export const line = (max: number) =>
  text(max).refine((value) => !lineBreaks.test(value), 'line_breaks');
export const requiredLine = (max: number) => line(max).min(1);

export const email = z.email().max(limits.email).toLowerCase();
export const locale = z.enum(locales);
/** A page of the web; never javascript:, data: or file:. Empty means none. */
export const webAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(limits.url)]);

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);
/** ISO 639-1. */
export const language = z.string().regex(/^[a-z]{2}$/);
export const languages = z.array(language).max(20);
export const sectors = z.array(z.string().refine(isNaceCode, 'nace')).max(limits.sectors);

export const instant = z.iso.datetime({ offset: true });
export const day = z.iso.date();
/** Local clock time, `HH:MM`; `24:00` is the end of the day. */
export const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
/** An IANA zone that this machine knows. */
export const zone = z
  .string()
  .max(60)
  .refine((value) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return true;
    } catch {
      return false;
    }
  }, 'zone');

const localised = <T extends z.ZodType>(each: T) =>
  z.strictObject({
    en: each.optional(),
    it: each.optional(),
    sl: each.optional(),
    de: each.optional(),
  });

export const localisedLine = (max: number) => localised(line(max));
export const localisedText = (max: number) => localised(text(max));
export const requiredLocalisedLine = (max: number) =>
  localisedLine(max).refine((value) => Object.values(value).some((part) => part), 'empty');

export const version = z.number().int().min(1);

/** `?cursor=` and `?limit=` of every list. */
export const pageQuery = {
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(limits.page).default(50),
};

export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

export const eventParams = z.strictObject({ event: z.string().max(100) });
/** `me`, or the id of somebody the caller may act for. */
export const participantParams = z.strictObject({
  event: z.string().max(100),
  participant: z.string().max(40),
});

/** For changes of a row: the version the caller has seen, so that nobody overwrites what they did not see. */
export const seenVersion = z.strictObject({ version });
/** The version the caller has seen, for deleting, where a body is not usual. */
export const seenVersionQuery = z.strictObject({ version: z.coerce.number().int().min(1) });
export const nothing = z.null().describe('No content');
