import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import {
  isTechnologyCode,
  technologyArea,
  technologyField,
  technologyLabels,
  technologyList,
} from './technologies.ts';

test('every code stands once, below a field of the list, and in every language', () => {
  const codes = technologyList.codes.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, labels } of technologyList.codes) {
    expect(isTechnologyCode(technologyField(code)), code).toBe(true);
    expect(technologyArea(code), code).not.toBeNull();
    for (const locale of locales) expect(labels[locale].trim(), `${code} ${locale}`).not.toBe('');
  }
});

test('all 35 fields of the source are there, each in one area', () => {
  const fields = technologyList.codes.filter(({ code }) => code.length === 2);
  expect(fields.map(({ code }) => code)).toEqual(
    Array.from({ length: 35 }, (_, index) => String(index + 1).padStart(2, '0')),
  );
  expect(['08', '09', '14', '25', '33'].map(technologyArea)).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('a code that is not in the list has no words', () => {
  expect(isTechnologyCode('01.99')).toBe(false);
  expect(technologyLabels('01.99')).toBeUndefined();
  expect(technologyLabels('01.3')?.it).toContain('Idrogeno');
});
