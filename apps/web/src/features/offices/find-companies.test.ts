import { expect, it } from 'vitest';
import { findCompanies } from './find-companies.ts';
import type { OfficeCase, OfficeCompany } from './shapes.ts';

const caseOf = (event: string, tasks: OfficeCase['tasks'], name = 'Ana Kos') =>
  ({
    event: { id: event },
    tasks,
    person: { name, email: 'ana@example.test', jobTitle: '' },
  }) as OfficeCase;
const company = (name: string, country: string, cases: OfficeCase[]) =>
  ({ id: name, name, country, city: 'Šoštanj', cases }) as OfficeCompany;

const companies = [
  company('Alpha', 'AT', [caseOf('spring', ['validate']), caseOf('autumn', [])]),
  company('Beta', 'SI', [caseOf('autumn', ['validate', 'answer'], 'Marko Žagar')]),
  company('Gamma', 'SI', []),
];
const find = (search: Parameters<typeof findCompanies>[1]) =>
  findCompanies(companies, search).map(({ name }) => name);

it('nothing searched for shows everybody, companies without an event too', () => {
  expect(find({})).toEqual(['Alpha', 'Beta', 'Gamma']);
});

it('words are found in name, town and persons, accents aside', () => {
  expect(find({ text: 'sostanj' })).toHaveLength(3);
  expect(find({ text: 'zagar BETA' })).toEqual(['Beta']);
  expect(find({ text: 'zagar alpha' })).toEqual([]);
});

it('a task counts in the event that is chosen, not in another one', () => {
  expect(find({ task: 'validate' })).toEqual(['Alpha', 'Beta']);
  expect(find({ task: 'validate', event: 'autumn' })).toEqual(['Beta']);
  expect(find({ event: 'autumn', country: 'AT' })).toEqual(['Alpha']);
});
