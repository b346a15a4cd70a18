import type { components } from '../../api/schema.d.ts';

export type Letter = components['schemas']['Letter'];
export type LetterKind = Letter['letter'];
export type LetterPart = Letter['parts'][number];
export type LetterWords = Letter['standard'];
