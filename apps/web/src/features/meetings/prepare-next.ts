import type { QueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client.ts';
import { texts } from '../../i18n/texts.ts';

const loadTexts = texts('meetings');

/** Has the meetings and their texts at hand for `NextMeeting`; a page without them is shown all the same. */
export async function prepareNext(
  cache: QueryClient,
  event: string,
  participant: string,
): Promise<void> {
  const init = { params: { path: { event, participant } } };
  const meetings = cache.ensureQueryData(
    $api.queryOptions('get', '/api/events/{event}/as/{participant}/meetings', init, {
      retry: false,
    }),
  );
  await Promise.allSettled([meetings, loadTexts()]);
}
