import type { DeskSearch } from './routes.tsx';
import type { OfficeCompany } from './shapes.ts';

/** Accents and case aside: `sostanj` finds “Šoštanj”. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = ({ name, city, cases }: OfficeCompany): string =>
  plain([name, city, ...cases.map(({ person }) => `${person.name} ${person.email}`)].join(' '));

/** The companies that answer to the search and to every filter that is set. */
export function findCompanies(
  companies: readonly OfficeCompany[],
  { text, country, event, task }: DeskSearch,
): OfficeCompany[] {
  const words = plain(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return companies.filter((company) => {
    const known = textOf(company);
    const cases = company.cases.filter((each) => !event || each.event.id === event);
    return (
      words.every((word) => known.includes(word)) &&
      (!country || company.country === country) &&
      (!event || cases.length > 0) &&
      (!task || cases.some(({ tasks }) => tasks.includes(task)))
    );
  });
}
