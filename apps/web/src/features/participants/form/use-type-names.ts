import { $api } from '../../../api/client.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';

/** The event's participation types by name, for selects and labels; empty until they are there. */
export function useTypeNames(): { value: string; label: string }[] {
  const { id } = useEventScope();
  const pick = usePickText();
  const { data } = $api.useQuery('get', '/api/events/{event}/participation-types', {
    params: { path: { event: id } },
  });
  return data?.items.map((type) => ({ value: type.id, label: pick(type.names) })) ?? [];
}
