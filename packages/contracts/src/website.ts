import { limits, locales, sitePageKinds, sitePageStates, siteReserved } from '@ponte/domain';
import { z } from 'zod';
import {
  day,
  email,
  id,
  instant,
  line,
  locale,
  localisedLine,
  localisedText,
  requiredLine,
  version,
} from './common.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .refine((value) => !(siteReserved as readonly string[]).includes(value), 'reserved');
const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** What the site says of itself; `version` is 0 until somebody has saved it. */
export const siteSettingsSchema = z
  .strictObject({
    name: z.string(),
    claims: localisedLine(limits.title),
    intros: localisedText(limits.longText),
    colour,
    mainLocale: locale,
    contactEmail: z.string(),
    contacts: localisedText(limits.shortText),
    logoId: id.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'SiteSettings' });
export type SiteSettingsShape = z.infer<typeof siteSettingsSchema>;

export const changeSiteSettingsSchema = z.strictObject({
  name: requiredLine(limits.name),
  claims: localisedLine(limits.title),
  intros: localisedText(limits.longText),
  colour,
  mainLocale: locale,
  contactEmail: z.union([z.literal(''), email]),
  contacts: localisedText(limits.shortText),
  version: z.number().int().min(0),
});
export type ChangeSiteSettings = z.infer<typeof changeSiteSettingsSchema>;

const written = z.strictObject({
  title: line(limits.title),
  summary: line(limits.shortText),
  html: z.string().max(60_000),
});

export const sitePageSchema = z
  .strictObject({
    id,
    kind: z.enum(sitePageKinds),
    slug: z.string(),
    state: z.enum(sitePageStates),
    menuPosition: z.number().int().nullable(),
    publishedAt: instant.nullable(),
    texts: z.partialRecord(locale, written.extend({ revisedAt: instant })),
    /** Languages whose text is older than that of the main language. */
    outdated: z.array(locale),
    version,
  })
  .meta({ id: 'SitePage' });
export type SitePageShape = z.infer<typeof sitePageSchema>;

export const sitePageListSchema = z.strictObject({ items: z.array(sitePageSchema) });
export const sitePageParams = z.strictObject({ page: id });
export const newSitePageSchema = z.strictObject({ kind: z.enum(sitePageKinds), slug });

/** The whole page; a language that is left out has no text any more. */
export const changeSitePageSchema = z.strictObject({
  slug,
  menuPosition: z.number().int().min(0).max(99).nullable(),
  publishedAt: instant.nullable(),
  texts: z.strictObject(
    Object.fromEntries(locales.map((each) => [each, written.optional()])) as Record<
      (typeof locales)[number],
      z.ZodOptional<typeof written>
    >,
  ),
  /** Languages that are looked through and still right, though their words did not change. */
  confirmed: z.array(locale).max(locales.length).default([]),
  version,
});
export type ChangeSitePage = z.infer<typeof changeSitePageSchema>;

export const sitePictureSchema = z.strictObject({ id, url: z.string(), srcset: z.string() });
export const sitePictureParams = z.strictObject({ picture: id, size: z.enum(['small', 'large']) });
export const siteLogoParams = z.strictObject({ file: id });
export const siteVisitsSchema = z.strictObject({
  items: z.array(z.strictObject({ path: z.string(), visits: z.number().int() })),
  from: day,
});
export const siteSlugParams = z.strictObject({ slug: z.string().max(100) });
export const sitePreviewParams = z.strictObject({ page: id, locale });
