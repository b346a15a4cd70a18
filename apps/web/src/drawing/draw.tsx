import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { prerender } from 'react-dom/static.edge';
import { createQueryCache } from '../api/query-client.ts';
import { App } from '../app.tsx';
import { createHomeRoute } from '../features/participants/home/routes.tsx';
import { homeSlots } from '../home-slots.ts';
import { startTexts } from '../i18n/i18n.ts';
import { type Locale, locales } from '../i18n/languages.ts';
import { participantLayout, rootRoute } from '../layouts/routes.ts';
import { participantPath } from '../paths.ts';
import { routerOptions } from '../router-options.tsx';
import { drawForZone } from '../ui/intl.ts';
import { TitleListener } from '../ui/title-scope.ts';
import { fillCache, type HomeAnswers } from './answers.ts';

const routeTree = rootRoute.addChildren([
  participantLayout.addChildren([createHomeRoute(homeSlots)]),
]);

/** For whom and of what; `zone` is '' where the reader's clock is not known. */
type Order = { locale: Locale; zone: string; slug: string; answers: HomeAnswers };
type Drawing = { html: string; title: string };

/** A page larger than this would come with scripts that put its parts in place. */
const progressiveChunkSize = Number.MAX_SAFE_INTEGER;

// The thread counts as ready when this is done: the first reader does not wait for it.
await Promise.all([
  import('../layouts/participant-layout.tsx'),
  import('../features/participants/home/home-page.tsx'),
  import('../features/meetings/next-meeting.tsx'),
  ...locales.map(startTexts),
]);

/**
 * A participant's first page as HTML, as the application itself would show it with these answers. One at a time: the
 * texts and the clock are those of the module.
 */
export default async function draw({ locale, zone, slug, answers }: Order): Promise<Drawing> {
  drawForZone(zone);
  await startTexts(locale);
  const cache = createQueryCache(() => undefined);
  fillCache(cache, { slug, answers }, Date.now());
  const history = createMemoryHistory({ initialEntries: [participantPath('home', { slug })] });
  const router = createRouter({ ...routerOptions(cache), routeTree, history });
  await router.load();
  // What a page could not load would be drawn as its error.
  const failed = router.state.matches.find(({ status }) => status !== 'success');
  if (failed) throw failed.error ?? new Error(`${failed.id} was not loaded`);
  let title = '';
  const hear = (whole: string): void => {
    title = whole;
  };
  // What fails inside a page leaves its waiting sign, which nobody would take away.
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <TitleListener value={hear}>
      <App cache={cache} router={router} />
    </TitleListener>,
    { progressiveChunkSize, onError: (failure) => void failures.push(failure) },
  );
  if (failures.length > 0) throw failures[0];
  return { html: await new Response(prelude).text(), title };
}
