import { $api, client } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { Notes } from '../../../ui/notes.tsx';

const path = '/api/events/{event}/participants/{participant}/notes';

/** What the team keeps in mind about somebody. */
export function NotesSection({ participantId }: { participantId: string }) {
  const { t } = useTranslation('participants');
  const { id, zone } = useEventScope();
  const key = { event: id, participant: participantId };
  const query = $api.useQuery('get', path, { params: { path: key } });
  const calls = {
    path,
    add: (text: string) => client.POST(path, { params: { path: key }, body: { text } }),
    remove: (note: string) =>
      client.DELETE(`${path}/{note}`, { params: { path: { ...key, note } } }),
  };
  return <Notes description={t('notesFor')} query={query} calls={calls} zone={zone} />;
}
