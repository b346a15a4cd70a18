import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { $api, client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import type { ParticipationType } from '../types.ts';
import { moveInList } from './move-in-list.ts';
import { RuleMatrix } from './rule-matrix.tsx';
import { TypeCard } from './type-card.tsx';
import { TypeDialog } from './type-dialog.tsx';

/** The ways of taking part, and who of them may ask whom for meetings. */
export function TypesPage() {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [edited, setEdited] = useState<ParticipationType | 'new' | null>(null);
  const query = $api.useQuery('get', '/api/events/{event}/participation-types/settings', {
    params: { path: { event: id } },
  });
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited('new')}>
      {t('types.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('types.title')} description={t('types.description')} actions={add} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('types.empty')}>{t('types.emptyHint')}</EmptyState>
          ) : (
            <>
              <TypeList types={items} onEdit={setEdited} />
              <Section title={t('rules.title')} description={t('rules.description')}>
                <RuleMatrix types={items} />
              </Section>
            </>
          )
        }
      </QueryView>
      {edited ? (
        <TypeDialog type={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </>
  );
}

type TypeListProps = {
  types: readonly ParticipationType[];
  onEdit: (type: ParticipationType) => void;
};

function TypeList({ types, onEdit }: TypeListProps) {
  const { id } = useEventScope();
  const order = useAction({
    run: (ids: string[]) =>
      client.PUT('/api/events/{event}/participation-types/order', {
        params: { path: { event: id } },
        body: { ids },
      }),
    refreshes: ['/api/events/{event}/participation-types'],
  });
  const ids = types.map((type) => type.id);
  return (
    <Stack component="ol" p={0} mb="xl" style={{ listStyle: 'none' }}>
      {types.map((type, index) => (
        <li key={type.id}>
          <TypeCard
            type={type}
            onEdit={() => onEdit(type)}
            isFirst={index === 0}
            isLast={index === types.length - 1}
            onMove={(step) => order.mutate(moveInList(ids, index, step))}
          />
        </li>
      ))}
    </Stack>
  );
}
