import { expect, test } from 'vitest';
import { findImpurities } from './purity.ts';

test.each([
  ['const now = Date.now();', 'reads the clock (Date.now)'],
  ['const now = new Date();', 'reads the clock (new Date())'],
  ['const now = Temporal.Now.instant();', 'reads the clock (Temporal.Now)'],
  ['const dice = Math.random();', 'is random (Math.random)'],
  ['const id = crypto.randomUUID();', 'is random (crypto)'],
  ['const mode = process.env.MODE;', 'looks at the process'],
  ["import { join } from 'node:path';", 'imports node:'],
])('%s is not pure', (code, complaint) => {
  expect(findImpurities(code)).toEqual([complaint]);
});

test.each([
  'const day = new Date(instant);',
  '// Date.now() is for the caller',
  '/** Never Math.random(). */',
  'const processed = list.map(process);',
])('%s is pure', (code) => {
  expect(findImpurities(code)).toEqual([]);
});
