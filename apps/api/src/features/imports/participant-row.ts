import {
  email,
  languages,
  line,
  organisationProfileSchema,
  requiredLine,
  sectors,
  text,
} from '@ponte/contracts';
import { type LocalisedText, limits } from '@ponte/domain';
import { type Cells, check, finishRow, type ReadRow, type RowFault } from './cells.ts';
import { findCountry, findLanguage } from './local-names.ts';

export type ParticipantLine = {
  email: string;
  name: string;
  organisation: ReturnType<typeof organisationProfileSchema.parse>;
  typeId: string;
  jobTitle: string;
  languages: string[];
  offers: string;
  seeks: string;
  keywords: string[];
};

export type TypeName = { id: string; names: LocalisedText };
/** The event's types, and the one of rows that name none. */
export type TypeChoice = { types: readonly TypeName[]; fallbackId: string };

const list = (value: string | undefined): string[] =>
  (value ?? '').split(/[,;|\n]/).flatMap((part) => part.trim() || []);

function findType(faults: RowFault[], choice: TypeChoice, name: string | undefined): string {
  if (!name) return choice.fallbackId;
  const wanted = name.toLowerCase();
  const type = choice.types.find(({ names }) =>
    Object.values(names).some((each) => each?.toLowerCase() === wanted),
  );
  if (!type) faults.push({ field: 'type', code: 'unknown' });
  return type?.id ?? choice.fallbackId;
}

function readCountry(faults: RowFault[], cell: string): string | undefined {
  const code = findCountry(cell);
  if (code) return code;
  faults.push({ field: 'country', code: cell === '' ? 'required' : 'unknown' });
  return undefined;
}

/** Codes or names; what is neither stays as it is and is refused. */
const readLanguages = (faults: RowFault[], cell: string | undefined) =>
  check(faults, 'languages', languages, [
    ...new Set(list(cell).map((each) => findLanguage(each) ?? each)),
  ]);

const readWebsite = (cell = ''): string =>
  cell === '' || /^https?:/i.test(cell) ? cell : `https://${cell}`;

function readOrganisation(faults: RowFault[], cells: Cells, spoken: string[] | undefined) {
  const { shape } = organisationProfileSchema;
  const profile = {
    name: check(faults, 'organisation', shape.name, cells.organisation ?? ''),
    country: readCountry(faults, cells.country ?? ''),
    city: check(faults, 'city', shape.city, cells.city ?? ''),
    region: check(faults, 'region', shape.region, cells.region ?? ''),
    sectors: check(faults, 'sectors', sectors, list(cells.sectors)),
    website: check(faults, 'website', shape.website, readWebsite(cells.website)),
    languages: spoken,
  };
  return faults.length > 0 ? undefined : organisationProfileSchema.parse(profile);
}

/** Reads one row of a list of participants; every fault is named with its field. */
export function readParticipantRow(
  number: number,
  cells: Cells,
  choice: TypeChoice,
): ReadRow<ParticipantLine> {
  const faults: RowFault[] = [];
  const spoken = readLanguages(faults, cells.languages);
  const fullName = [cells.name, cells.surname].filter(Boolean).join(' ');
  const person = {
    email: check(faults, 'email', email, (cells.email ?? '').toLowerCase()) ?? '',
    name: check(faults, 'name', requiredLine(limits.name), fullName) ?? '',
    typeId: findType(faults, choice, cells.type),
    jobTitle: check(faults, 'jobTitle', line(limits.title), cells.jobTitle ?? '') ?? '',
    languages: spoken ?? [],
    offers: check(faults, 'offers', text(limits.longText), cells.offers ?? '') ?? '',
    seeks: check(faults, 'seeks', text(limits.longText), cells.seeks ?? '') ?? '',
    keywords: list(cells.keywords)
      .slice(0, limits.keywords)
      .map((word) => word.slice(0, limits.keyword)),
  };
  const organisation = readOrganisation(faults, cells, spoken);
  const row = { number, label: cells.email || fullName };
  return finishRow(row, organisation && { ...person, organisation }, faults);
}
