import type { LocalisedText } from '@ponte/domain';
import { $api } from '../../api/client.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useOwnPath } from './queries.ts';

type Titled = { title: string; titles: LocalisedText };
type Choice = Titled & { id: string };
export type AboutChoices = { theirs: readonly Choice[]; own: readonly Choice[] };

/** The title in the reader's language where it is written in it, else as its author wrote it. */
export function useAboutTitle(): (about: Titled) => string {
  const language = useLanguage();
  return ({ title, titles }) => titles[language]?.trim() || title;
}

/** What a wish can be about; null until it is known. Where it cannot be read the wish goes without. */
export function useAboutChoices(counterpart: string): AboutChoices | null {
  const path = useOwnPath();
  const entry = $api.useQuery(
    'get',
    '/api/events/{event}/as/{participant}/directory/{counterpart}',
    { params: { path: { ...path, counterpart } } },
  );
  const own = $api.useQuery('get', '/api/events/{event}/as/{participant}/profiles', {
    params: { path },
  });
  // Without a network nothing is on its way, and nothing to wait for.
  if (entry.isLoading || own.isLoading) return null;
  return { theirs: entry.data?.profiles ?? [], own: own.data?.items ?? [] };
}
