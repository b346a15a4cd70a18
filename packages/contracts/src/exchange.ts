import * as domain from '@ponte/domain';
import { isTechnologyCode } from '@ponte/domain/technologies';
import { z } from 'zod';
import {
  country,
  day,
  email,
  id,
  instant,
  languages,
  line,
  locale,
  localisedLine,
  localisedText,
  pageQuery,
  requiredLine,
  sectors,
  webAddress,
} from './common.ts';
import { whyNot } from './problem.ts';

const { limits } = domain;

const kind = z.enum(domain.exchangeKinds);
const stage = z.enum(domain.developmentStages);
const technology = z.string().refine(isTechnologyCode, 'technology');
const sector = z.string().refine(domain.isNaceCode, 'nace');
const several = <T extends z.ZodType>(each: T, most: number = limits.exchangeLists) =>
  z.array(each).max(most).default([]);

const fileUse = z.strictObject({ fileId: id, caption: localisedLine(limits.shortText) });
const none = {};

export const exchangeContentSchema = z
  .strictObject({
    title: localisedLine(limits.title),
    summary: localisedText(limits.exchangeSummary).default(none),
    description: localisedText(limits.exchangeText).default(none),
    advantages: localisedText(limits.exchangeText).default(none),
    partnerRole: localisedText(limits.exchangeText).default(none),
    sectors: sectors.default([]),
    technologies: several(technology),
    keywords: several(requiredLine(limits.keyword), limits.keywords),
    stage: stage.nullable().default(null),
    rights: several(z.enum(domain.propertyRights)),
    partnerKinds: several(z.enum(domain.partnerKinds)),
    partnerSizes: several(z.enum(domain.organisationSizes)),
    cooperation: several(z.enum(domain.cooperationTypes)),
    countriesSought: several(country, 60),
    languages: languages.default([]),
    callName: line(limits.title).default(''),
    callUrl: webAddress.default(''),
    callDeadline: day.nullable().default(null),
    pictures: several(fileUse, limits.exchangePictures),
    documents: several(fileUse, limits.exchangeDocuments),
  })
  .meta({ id: 'ExchangeContent' });

/** Of the profile's own side; nobody reads it before an expression of interest is accepted. */
export const exchangeContactSchema = z
  .strictObject({
    name: requiredLine(limits.name),
    email,
    phone: line(limits.label).default(''),
  })
  .meta({ id: 'ExchangeContact' });

const exchangeFilters = {
  /** Words in any of the four languages, the last of them perhaps unfinished. */
  q: line(limits.name).optional(),
  kind: kind.optional(),
  /** A NACE code; all that lies below it is found too. */
  sector: sector.optional(),
  /** A field or topic of the technology list; a field finds its topics. */
  technology: technology.optional(),
  country: country.optional(),
  stage: stage.optional(),
};
export const exchangeFilterSchema = z.strictObject(exchangeFilters);

export const exchangeSearchQuery = z.strictObject({
  cursor: pageQuery.cursor,
  limit: pageQuery.limit.pipe(z.number().max(50)).default(20),
  ...exchangeFilters,
});
export const exchangeFeedQuery = z.strictObject({
  ...exchangeFilters,
  lang: locale.default('en'),
});

/** Without a language it is the reader's own. */
export const exchangePrintedQuery = z.strictObject({ lang: locale.optional() });

export const reference = z.string().regex(/^[A-Za-z]{2}-[0-9A-Za-z]{6}$/);
export const exchangeParams = z.strictObject({ reference });
/** Of a page of the application: whatever is no reference is a page of another kind. */
export const exchangePageParams = z.strictObject({ reference: z.string().max(100) });
export const exchangeFileParams = z.strictObject({ reference, file: id });

/** Who is behind a profile: null while that is hidden from the reader. */
const openOrganisation = z
  .strictObject({
    name: z.string(),
    city: z.string(),
    website: z.string(),
    logoId: id.nullable(),
  })
  .nullable();

const publicHead = {
  /** Stands for ever in the profile's public address. */
  reference: z.string(),
  kind,
  country: z.string(),
  organisation: openOrganisation,
  publishedAt: instant,
  expiresAt: instant,
};

export const exchangeRowSchema = z
  .strictObject({
    ...publicHead,
    title: localisedLine(limits.title),
    summary: localisedText(limits.exchangeSummary),
    sectors: z.array(z.string()),
    technologies: z.array(z.string()),
    stage: stage.nullable(),
    pictureId: id.nullable(),
  })
  .meta({ id: 'ExchangeRow' });
export type ExchangeRowShape = z.infer<typeof exchangeRowSchema>;

const facet = z.strictObject({ value: z.string(), count: z.number().int() });
/** How many each choice of a filter would show, given the other filters. */
export const exchangeFacetsSchema = z
  .strictObject({
    total: z.number().int(),
    kinds: z.array(facet),
    /** By NACE division. */
    sectors: z.array(facet),
    /** By field of the technology list. */
    technologies: z.array(facet),
    countries: z.array(facet),
    stages: z.array(facet),
  })
  .meta({ id: 'ExchangeFacets' });
export type ExchangeFacetsShape = z.infer<typeof exchangeFacetsSchema>;

export const exchangeListSchema = z.strictObject({
  items: z.array(exchangeRowSchema),
  nextCursor: z.string().nullable(),
  /** Only with the first page. */
  facets: exchangeFacetsSchema.nullable(),
});

/** An organisation for which the reader may express interest, or why not. */
const asking = z.strictObject({ organisationId: id, name: z.string(), whyNot });

export const exchangePageSchema = z
  .strictObject({
    ...publicHead,
    isBlind: z.boolean(),
    content: exchangeContentSchema,
    /** Of the documents that this reader may fetch. */
    files: z.array(
      z.strictObject({ fileId: id, name: z.string(), mediaType: z.string(), size: z.number() }),
    ),
    /** Null for strangers. */
    viewer: z
      .strictObject({
        /** The profile's id, for those who look after it. */
        ownId: id.nullable(),
        askFor: z.array(asking),
      })
      .nullable(),
  })
  .meta({ id: 'ExchangePage' });
export type ExchangePageShape = z.infer<typeof exchangePageSchema>;

const labels = z.record(locale, z.string());
export const technologyListSchema = z
  .strictObject({
    source: z.string(),
    version: z.string(),
    areas: z.array(
      z.strictObject({ code: z.string(), first: z.string(), last: z.string(), labels }),
    ),
    codes: z.array(z.strictObject({ code: z.string(), labels })),
  })
  .meta({ id: 'TechnologyList' });
