import { $api, client } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readerZone } from '../../ui/formats.ts';
import { Notes } from '../../ui/notes.tsx';

const path = '/api/offices/{office}/companies/{organisation}/notes';

/** What the office keeps in mind about the company, for itself. */
export function NotesSection(company: { officeId: string; organisationId: string }) {
  const { t } = useTranslation('offices');
  const key = { office: company.officeId, organisation: company.organisationId };
  const query = $api.useQuery('get', path, { params: { path: key } });
  const calls = {
    path,
    add: (text: string) => client.POST(path, { params: { path: key }, body: { text } }),
    remove: (note: string) =>
      client.DELETE(`${path}/{note}`, { params: { path: { ...key, note } } }),
  };
  return <Notes description={t('notesFor')} query={query} calls={calls} zone={readerZone()} />;
}
