import { expect, it } from 'vitest';
import { readLanguage } from './reader-language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'en'],
  ['sl', 'sl'],
  ['fr-FR,it;q=0.8,en;q=0.5', 'it'],
  ['en;q=0.2, de-AT;q=0.9', 'de'],
  ['sl;q=0, it;q=0.1', 'it'],
  ['*', 'en'],
])('%s is read as %s', (header, language) => {
  expect(readLanguage(header)).toBe(language);
});
