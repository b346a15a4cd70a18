import type { LocalisedText } from '@ponte/domain';
import { pickText } from '@ponte/domain';

const maxLength = 50;

/** An address from the event's name, with the year of its first day where the name has none. */
export function suggestSlug(names: LocalisedText, firstDay: string): string {
  const plain = pickText(names, 'en')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  const year = firstDay.slice(0, 4);
  return plain && year && !plain.includes(year) ? `${plain}-${year}` : plain;
}

type Basis = [names: LocalisedText, firstDay: string];

/** The address after name or day changed: the new suggestion, unless somebody has written their own. */
export const followSuggestion = (slug: string, before: Basis, after: Basis): string =>
  slug === '' || slug === suggestSlug(...before) ? suggestSlug(...after) : slug;
