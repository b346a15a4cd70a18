import type { QueryClient } from '@tanstack/react-query';
import { $api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { sessionOptions } from '../api/session.ts';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

const eventPath = '/api/events/{event}';
const own = `${eventPath}/as/{participant}` as const;

/** What the API says of a participant's first page; all that is needed to draw it. */
export type HomeAnswers = {
  session: Answer<'/api/session'>;
  event: Answer<typeof eventPath>;
  home: Answer<`${typeof own}/home`>;
  meetings: Answer<`${typeof own}/meetings`>;
};

/** Puts the answers where the pages look for them, as old as they are: what is out of date by now is asked for anew. */
export function fillCache(
  cache: QueryClient,
  { slug, answers }: { slug: string; answers: HomeAnswers },
  updatedAt: number,
): void {
  const ofEvent = { params: { path: { event: slug } } };
  const ofSelf = { params: { path: { event: slug, participant: 'me' } } };
  const put = ({ queryKey }: { queryKey: readonly unknown[] }, answer: unknown) =>
    cache.setQueryData(queryKey, answer, { updatedAt });
  put(sessionOptions(), answers.session);
  put($api.queryOptions('get', eventPath, ofEvent), answers.event);
  put($api.queryOptions('get', `${own}/home`, ofSelf), answers.home);
  put($api.queryOptions('get', `${own}/meetings`, ofSelf), answers.meetings);
}
