import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from './write-json.ts';

it('writes in pieces what JSON writes at once', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...writeJson(value)].join('')).toBe(JSON.stringify(value));
    }),
  );
});

it('cuts long lists, at any depth it looks into', () => {
  const list = Array.from({ length: 1_234 }, (_, id) => ({ id }));
  const value = { problems: [{ meetings: list, name: undefined }], list };
  const pieces = [...writeJson(value)];
  expect(pieces.join('')).toBe(JSON.stringify(value));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(500 * 12);
});
