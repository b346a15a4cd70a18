import { expect, test } from 'vitest';
import type { Catalogue } from './catalogues.ts';
import { checkCompleteness } from './completeness.ts';

type Table = Record<string, string>;

function makeCatalogue(en: Table, it: Table, sl: Table, de: Table): Catalogue {
  const toTexts = (table: Table) => new Map(Object.entries(table));
  const texts = { en: toTexts(en), it: toTexts(it), sl: toTexts(sl), de: toTexts(de) };
  return { name: 'demo', texts };
}

const same = (table: Table) => makeCatalogue(table, table, table, table);

test('equal keys with equal variables are complete', () => {
  expect(checkCompleteness(same({ hello: 'Hello {{name}}' }))).toEqual([]);
});

test('a key that one language lacks is told, English included', () => {
  const all = { a: 'A', b: 'B' };
  expect(checkCompleteness(makeCatalogue(all, all, { a: 'A' }, all))).toEqual(['demo: sl lacks b']);
  expect(checkCompleteness(makeCatalogue({ a: 'A' }, all, all, all))).toEqual(['demo: en lacks b']);
});

test('each language has its own plural forms', () => {
  const two = { n_one: '{{count}} a', n_other: '{{count}} b' };
  const four = { ...two, n_two: '{{count}} c', n_few: '{{count}} d' };
  expect(checkCompleteness(makeCatalogue(two, two, four, two))).toEqual([]);
  expect(checkCompleteness(makeCatalogue(two, two, two, two))).toEqual([
    'demo: sl lacks n_two',
    'demo: sl lacks n_few',
  ]);
  expect(checkCompleteness(makeCatalogue(two, two, four, four))).toEqual([
    'demo: de n_two: de has no form "two"',
    'demo: de n_few: de has no form "few"',
  ]);
});

test('a text for none is there in every language or in no one', () => {
  const two = { n_one: '{{count}} a', n_other: '{{count}} b' };
  const four = { ...two, n_two: '{{count}} c', n_few: '{{count}} d' };
  const none = { n_zero: 'none' };
  const all = makeCatalogue({ ...two, ...none }, { ...two, ...none }, { ...four, ...none }, two);
  expect(checkCompleteness(all)).toEqual(['demo: de lacks n_zero']);
});

test('a forgotten or misspelt variable is told', () => {
  const right = { hello: 'Hello {{name}}' };
  expect(checkCompleteness(makeCatalogue(right, right, right, { hello: 'Hallo {{nam}}' }))).toEqual(
    ['demo: de hello lacks {{name}}', 'demo: de hello has {{nam}}, which English has not'],
  );
});

test('an empty text is told', () => {
  const right = { hello: 'Hello' };
  expect(checkCompleteness(makeCatalogue(right, { hello: ' ' }, right, right))).toEqual([
    'demo: it hello is empty',
  ]);
});
