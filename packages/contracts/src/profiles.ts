import {
  fitCodes,
  isNaceCode,
  limits,
  organisationKinds,
  organisationSizes,
  profileAreas,
  profileKinds,
} from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  eventParams,
  id,
  language,
  languages,
  line,
  localisedLine,
  localisedText,
  pageQuery,
  participantParams,
  requiredLine,
  text,
  version,
} from './common.ts';
import { whyNot } from './problem.ts';

const kind = z.enum(profileKinds);
const area = z.enum(profileAreas);
const count = z.number().int();

const profileTexts = {
  area: area.default('business'),
  title: requiredLine(limits.title),
  description: text(limits.longText).default(''),
  /** The same in other languages; readers see their own, else title and description. */
  titles: localisedLine(limits.title).default({}),
  descriptions: localisedText(limits.longText).default({}),
  keywords: z.array(requiredLine(limits.keyword)).max(limits.keywords).default([]),
  languages: languages.default([]),
};

export const newProfileSchema = z.strictObject({ kind, ...profileTexts });
export type NewProfile = z.infer<typeof newProfileSchema>;

/** An offer stays an offer: whoever answers to it must not find a request there. */
export const changedProfileSchema = z.strictObject({ ...profileTexts, version });
export type ChangedProfile = z.infer<typeof changedProfileSchema>;

export const cooperationProfileSchema = z
  .strictObject({
    id,
    kind,
    area,
    title: z.string(),
    description: z.string(),
    titles: localisedLine(limits.title),
    descriptions: localisedText(limits.longText),
    keywords: z.array(z.string()),
    languages: z.array(z.string()),
    version,
  })
  .meta({ id: 'CooperationProfile' });
export type CooperationProfileShape = z.infer<typeof cooperationProfileSchema>;

/** Offers and requests, each kind in the order its owner gave it. */
export const cooperationProfileListSchema = z.strictObject({
  items: z.array(cooperationProfileSchema),
  actions: z.strictObject({ add: whyNot, edit: whyNot }),
});

export const profileParams = participantParams.extend({ profile: id });
export const deletedProfileQuery = z.strictObject({ version: z.coerce.number().int().min(1) });

/** All profiles of one kind in their new order; a list that misses one was made from an old page. */
export const profileOrderSchema = z.strictObject({
  kind,
  ids: z.array(id).max(limits.profilesPerParticipant),
});

const directoryFilters = {
  /** Words, the last of them perhaps unfinished; small slips of the pen are forgiven. */
  q: line(limits.name).optional(),
  country: country.optional(),
  /** A NACE code; all that lies below it is found too. */
  sector: z.string().refine(isNaceCode, 'nace').optional(),
  typeId: id.optional(),
  /** Only those who offer something, or who seek something. */
  kind: kind.optional(),
  /** Spoken in meetings (ISO 639-1). */
  language: language.optional(),
};

const directoryPage = {
  cursor: z.string().max(600).optional(),
  limit: pageQuery.limit.pipe(z.number().max(50)).default(24),
};

export const directoryQuery = z.strictObject({
  ...directoryPage,
  ...directoryFilters,
  /** `fits`: only those whom the event's rules let me ask for a meeting. */
  mode: z.enum(['all', 'fits']).default('all'),
  /** Only those on one's own list. */
  saved: z.stringbool().optional(),
});
export const eventDirectoryQuery = z.strictObject({ ...directoryPage, ...directoryFilters });

const fitSchema = z.array(z.strictObject({ code: z.enum(fitCodes), values: z.array(z.string()) }));
const participationType = z.strictObject({ id, names: localisedLine(limits.name) });

/** What everybody in the event may know of a participant: never an address. */
const publicPerson = {
  participantId: id,
  name: z.string(),
  jobTitle: z.string(),
  languages: z.array(z.string()),
  isOnline: z.boolean(),
  type: participationType,
  /** From what both have written; empty in the organiser's list. */
  fit: fitSchema,
  /** Why the two could not meet at all; limits and present requests are another question. */
  whyNotMeet: whyNot,
  /** Whether they are on the viewer's own list. */
  isSaved: z.boolean(),
};

const shortOrganisation = {
  id,
  name: z.string(),
  kind: z.enum(organisationKinds),
  country: z.string(),
  city: z.string(),
  sectors: z.array(z.string()),
  /** The file of `GET /api/logos/:file`. */
  logoId: id.nullable(),
};

/** A title, and what it is called in other languages. */
const shownTitle = z.strictObject({ title: z.string(), titles: localisedLine(limits.title) });

export const directoryRowSchema = z
  .strictObject({
    ...publicPerson,
    organisation: z.strictObject(shortOrganisation),
    /** The first titles, and how many there are. */
    offers: z.array(shownTitle),
    offerCount: count,
    requests: z.array(shownTitle),
    requestCount: count,
  })
  .meta({ id: 'DirectoryRow' });
export type DirectoryRowShape = z.infer<typeof directoryRowSchema>;

const facet = z.strictObject({ value: z.string(), count });

/** How many each choice of a filter would show, given the other filters. */
export const directoryFacetsSchema = z
  .strictObject({
    total: count,
    countries: z.array(facet),
    types: z.array(facet.extend({ names: localisedLine(limits.name) })),
    /** By NACE division. */
    sectors: z.array(facet),
  })
  .meta({ id: 'DirectoryFacets' });
export type DirectoryFacetsShape = z.infer<typeof directoryFacetsSchema>;

export const directorySchema = z.strictObject({
  items: z.array(directoryRowSchema),
  nextCursor: z.string().nullable(),
  /** Only with the first page. */
  facets: directoryFacetsSchema.nullable(),
  /** Why no reasons for a meeting are told, to nobody or not to this reader. */
  whyNotSuggest: whyNot,
});
export type DirectoryShape = z.infer<typeof directorySchema>;

/** `me`: the page of the one the call is about, as others see it. */
export const counterpartParams = participantParams.extend({
  counterpart: z.union([z.literal('me'), id]),
});
export const directoryEntryParams = eventParams.extend({ participant: id });

export const directoryEntrySchema = z
  .strictObject({
    ...publicPerson,
    organisation: z.strictObject({
      ...shortOrganisation,
      region: z.string(),
      size: z.enum(organisationSizes).nullable(),
      languages: z.array(z.string()),
      website: z.string(),
      description: localisedText(limits.longText),
    }),
    profiles: z.array(cooperationProfileSchema),
    /** Others of the same organisation in this event. */
    colleagues: z.array(
      z.strictObject({ participantId: id, name: z.string(), jobTitle: z.string() }),
    ),
    isMe: z.boolean(),
    whyNotSuggest: whyNot,
  })
  .meta({ id: 'DirectoryEntry' });
export type DirectoryEntryShape = z.infer<typeof directoryEntrySchema>;
