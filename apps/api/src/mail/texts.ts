import type { Locale } from '@ponte/domain';
import { openCatalogue } from '../catalogue.ts';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import it from './locales/it.json' with { type: 'json' };
import sl from './locales/sl.json' with { type: 'json' };

export type { Write } from '../catalogue.ts';

/** The texts of mails in one language. */
export const textsIn = await openCatalogue({ en, it, sl, de });

const catalogues: Record<Locale, unknown> = { en, it, sl, de };

/** A text as it stands in the catalogue, with its placeholders. */
export function rawText(key: string, locale: Locale): string {
  const step = (value: unknown, part: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : null;
  const text = key.split('.').reduce(step, catalogues[locale]);
  if (typeof text !== 'string') throw new Error(`no ${locale} text for ${key}`);
  return text;
}
