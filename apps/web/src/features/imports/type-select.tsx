import { NativeSelect } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import type { ListPlan } from './list.ts';

type TypeSelectProps = { plan: ListPlan; onChange: (plan: ListPlan) => void };

/** The participation type of rows that name none; an event with a single type needs no question. */
export function TypeSelect({ plan, onChange }: TypeSelectProps) {
  const { t } = useTranslation('imports');
  const { id } = useEventScope();
  const pick = usePickText();
  const { data } = $api.useQuery('get', '/api/events/{event}/participation-types', {
    params: { path: { event: id } },
  });
  const types = data?.items ?? [];
  if (types.length < 2) return null;
  return (
    <NativeSelect
      label={t(plan.mapping.type === undefined ? 'type.label' : 'type.labelOfOthers')}
      maw="24rem"
      data={types.map((type) => ({ value: type.id, label: pick(type.names) }))}
      value={plan.typeId ?? types[0]?.id ?? ''}
      onChange={({ currentTarget }) => onChange({ ...plan, typeId: currentTarget.value })}
    />
  );
}
