import {
  email,
  type ImportField,
  type ImportPlan,
  languages,
  organisationProfileSchema,
  requiredImportFields,
  requiredLine,
  text,
} from '@ponte/contracts';
import { type LocalisedText, limits, type RequestRank } from '@ponte/domain';
import type { z } from 'zod';

export type RowFault = { field: ImportField | null; code: string };
export type Cells = Partial<Record<ImportField, string>>;
/** A row of the file: `number` counts as the file's own lines do, the heading being 1. */
export type ReadRow<T> = { number: number; label: string } & (
  | { value: T; faults: [] }
  | { value: null; faults: RowFault[] }
);

export type ParticipantLine = {
  email: string;
  name: string;
  organisation: ReturnType<typeof organisationProfileSchema.parse>;
  typeId: string | null;
  jobTitle: string;
  languages: string[];
  offers: string;
  seeks: string;
  keywords: string[];
};
export type WishLine = {
  from: string;
  to: string;
  rank: RequestRank;
  message: string;
  isAccepted: boolean;
};

const list = (value: string | undefined): string[] =>
  (value ?? '').split(/[,;|]/).flatMap((part) => part.trim() || []);

/** The columns of the plan, row by row. */
export function toCells(plan: ImportPlan): { number: number; cells: Cells }[] {
  const fields = Object.entries(plan.mapping) as [ImportField, number][];
  return plan.rows.map((row, index) => ({
    number: index + 2,
    cells: Object.fromEntries(fields.map(([field, column]) => [field, row[column]?.trim() ?? ''])),
  }));
}

/** Required fields that no column is mapped to. */
export const findUnmapped = (plan: ImportPlan): ImportField[] =>
  requiredImportFields[plan.kind].filter((field) => plan.mapping[field] === undefined);

function check<T>(
  faults: RowFault[],
  field: ImportField,
  schema: z.ZodType<T>,
  value: unknown,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push({ field, code: value === '' ? 'required' : 'invalid' });
  return undefined;
}

export type TypeName = { id: string; names: LocalisedText };

function findType(
  faults: RowFault[],
  types: readonly TypeName[],
  name: string | undefined,
  fallback: string | undefined,
): string | null {
  if (!name) return fallback ?? types[0]?.id ?? null;
  const wanted = name.toLowerCase();
  const type = types.find(({ names }) =>
    Object.values(names).some((each) => each?.toLowerCase() === wanted),
  );
  if (!type) faults.push({ field: 'type', code: 'unknown' });
  return type?.id ?? null;
}

const countryOf = (value: string): string =>
  value.length === 2 ? value.toUpperCase() : (countryNames.get(value.toLowerCase()) ?? value);

/** The names that lists from the region use; everything else is written as ISO 3166-1 alpha-2. */
const countryNames = new Map(
  [
    'IT',
    'SI',
    'AT',
    'HR',
    'DE',
    'HU',
    'FR',
    'CH',
    'CZ',
    'SK',
    'PL',
    'ES',
    'RS',
    'BA',
    'GB',
  ].flatMap((code) =>
    ['en', 'it', 'sl', 'de'].map(
      (locale) =>
        [
          new Intl.DisplayNames([locale], { type: 'region' }).of(code)?.toLowerCase() ?? code,
          code,
        ] as const,
    ),
  ),
);

function readOrganisation(
  faults: RowFault[],
  cells: Cells,
): ParticipantLine['organisation'] | undefined {
  const { shape } = organisationProfileSchema;
  const website =
    cells.website && !/^https?:/i.test(cells.website)
      ? `https://${cells.website}`
      : (cells.website ?? '');
  const profile = {
    name: check(faults, 'organisation', shape.name, cells.organisation ?? ''),
    country: check(faults, 'country', shape.country, countryOf(cells.country ?? '')),
    city: check(faults, 'city', shape.city, cells.city ?? ''),
    region: check(faults, 'region', shape.region, cells.region ?? ''),
    sectors: check(faults, 'sectors', shape.sectors, list(cells.sectors)),
    website: check(faults, 'website', shape.website, website),
  };
  return faults.length > 0
    ? undefined
    : organisationProfileSchema.parse({
        ...profile,
        languages: list(cells.languages).map((each) => each.toLowerCase()),
      });
}

const finish = <T>(
  number: number,
  label: string,
  value: T | undefined,
  faults: RowFault[],
): ReadRow<T> =>
  faults.length > 0 || value === undefined
    ? { number, label, value: null, faults }
    : { number, label, value, faults: [] };

/** Reads one row of a list of participants; every fault is named with its field. */
export function readParticipantLine(
  number: number,
  cells: Cells,
  types: readonly TypeName[],
  typeId: string | undefined,
): ReadRow<ParticipantLine> {
  const faults: RowFault[] = [];
  const line = {
    email: check(faults, 'email', email, (cells.email ?? '').toLowerCase()) ?? '',
    name: check(faults, 'name', requiredLine(limits.name), cells.name ?? '') ?? '',
    typeId: findType(faults, types, cells.type, typeId),
    jobTitle: check(faults, 'jobTitle', text(limits.title), cells.jobTitle ?? '') ?? '',
    languages:
      check(
        faults,
        'languages',
        languages,
        list(cells.languages).map((each) => each.toLowerCase()),
      ) ?? [],
    offers: check(faults, 'offers', text(limits.longText), cells.offers ?? '') ?? '',
    seeks: check(faults, 'seeks', text(limits.longText), cells.seeks ?? '') ?? '',
    keywords: list(cells.keywords)
      .slice(0, limits.keywords)
      .map((word) => word.slice(0, limits.keyword)),
  };
  const organisation = readOrganisation(faults, cells);
  return finish(number, cells.email ?? '', organisation && { ...line, organisation }, faults);
}

const yes = new Set(['yes', 'y', '1', 'true', 'x', 'si', 'sì', 'da', 'ja', 'accepted']);
const musts = new Set([
  'must',
  '1',
  'high',
  'alta',
  'visoka',
  'hoch',
  'obbligatorio',
  'nujno',
  'muss',
]);

/** Reads one row of a list of wishes. */
export function readWishLine(number: number, cells: Cells): ReadRow<WishLine> {
  const faults: RowFault[] = [];
  const line = {
    from: check(faults, 'from', email, (cells.from ?? '').toLowerCase()) ?? '',
    to: check(faults, 'to', email, (cells.to ?? '').toLowerCase()) ?? '',
    rank: musts.has((cells.rank ?? '').toLowerCase()) ? ('must' as const) : ('like' as const),
    message: check(faults, 'message', text(limits.message), cells.message ?? '') ?? '',
    isAccepted: yes.has((cells.accepted ?? '').toLowerCase()),
  };
  return finish(number, `${cells.from ?? ''} → ${cells.to ?? ''}`, line, faults);
}
