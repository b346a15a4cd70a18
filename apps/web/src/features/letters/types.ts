import type { components } from '../../api/schema.d.ts';

export type Letter = components['schemas']['Letter'];
export type LetterKind = Letter['letter'];
export type LetterWords = Letter['standard'];
