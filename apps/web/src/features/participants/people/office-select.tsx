import { NativeSelect } from '@mantine/core';
import { $api, client } from '../../../api/client.ts';
import { useReason } from '../../../api/problem-message.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import type { ParticipantDetail } from '../types.ts';

/** The support office that looks after somebody; only those who may assign see a choice. */
export function OfficeSelect({ person }: { person: ParticipantDetail }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/offices', {
    params: { path: { event: id } },
  });
  const assign = useAction({
    run: (officeId: string | null) =>
      client.PUT('/api/events/{event}/participants/{participant}/office', {
        params: { path: { event: id, participant: person.id } },
        body: { officeId, version: person.version },
      }),
    refreshes: ['/api/events'],
    success: t('person.officeSaved'),
  });
  const reason = useReason()(person.actions.assignOffice);
  if (!data || data.items.length === 0) return null;
  const offices = data.items.map(({ id: value, name }) => ({ value, label: name }));
  return (
    <NativeSelect
      mt="md"
      maw="24rem"
      label={t('field.office')}
      description={reason ?? t('person.officeHint')}
      value={person.office?.id ?? ''}
      disabled={person.actions.assignOffice !== null || assign.isPending}
      data={[{ value: '', label: t('person.noOffice') }, ...offices]}
      onChange={(event) => assign.mutate(event.currentTarget.value || null)}
    />
  );
}
