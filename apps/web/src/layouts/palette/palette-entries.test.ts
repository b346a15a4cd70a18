import { expect, it } from 'vitest';
import { findEntries, type PaletteEntry } from './palette-entries.ts';

const entries = ['Event settings', 'Sestanki', 'Požarna varnost', 'Sent mail'].map(
  (label): PaletteEntry => ({ to: '/', label, group: 'pages' }),
);
const find = (typed: string) => findEntries(entries, typed).map(({ label }) => label);

it('nothing typed shows everything, in the order of the navigation', () => {
  expect(find('  ')).toEqual(['Event settings', 'Sestanki', 'Požarna varnost', 'Sent mail']);
});

it('the beginning of a name comes before the beginning of a later word', () => {
  expect(find('se')).toEqual(['Sestanki', 'Sent mail', 'Event settings']);
});

it('accents and case do not matter, and every word has to be there', () => {
  expect(find('pozar VAR')).toEqual(['Požarna varnost']);
  expect(find('sent settings')).toEqual([]);
});
