import { readFileSync } from 'node:fs';
import licences from 'spdx-license-list/full.js';
import { expect, test } from 'vitest';
import { fromRoot } from './root.ts';

test('LICENSE is the unchanged text of the licence that package.json names', () => {
  const { license } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  expect(license).toBe('EUPL-1.2');
  const text = licences[license]?.licenseText ?? '';
  expect(text).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(readFileSync(fromRoot('LICENSE'), 'utf8').trim()).toBe(text.trim());
});
