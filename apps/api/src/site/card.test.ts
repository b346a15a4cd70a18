import { expect, it } from 'vitest';
import { png } from '../../test/pictures.ts';
import { type Card, cardVersion, drawCard, wrapTitle } from './card.ts';

const card: Card = {
  name: 'Bridge',
  colour: '#0a675e',
  title: 'Srečanja <čez> mejo & « confine »',
  line: '8 March · Gorizia',
  logo: null,
};

it('a card is a PNG of the size that other sites ask for', async () => {
  const picture = await drawCard(cardVersion(card, null), card);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1_200, 630]);
});

it('a card shows its words and the logo', async () => {
  const draw = (change: Partial<Card>) => {
    const other = { ...card, ...change };
    return drawCard(cardVersion(other, change.logo ? 'logo' : null), other);
  };
  const plain = await draw({});
  expect((await draw({ title: 'Other' })).equals(plain)).toBe(false);
  expect((await draw({ logo: png })).equals(plain)).toBe(false);
  expect((await draw({})).equals(plain)).toBe(true);
});

it('a title is broken into lines that fit, and ends where the card does', () => {
  expect(wrapTitle('Bridge Days')).toEqual(['Bridge Days']);
  const lines = wrapTitle('Incontri d’affari transfrontalieri '.repeat(12));
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(wrapTitle(`a\u0000b\u200d ${'x'.repeat(300)}`)[1]).toMatch(/^x+…$/);
});
