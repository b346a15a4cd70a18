import { Button, Checkbox, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { $api, client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import type { ParticipationType, TypePair } from '../types.ts';

const keyOf = ({ fromTypeId, toTypeId }: TypePair): string => `${fromTypeId} ${toTypeId}`;

export function RuleMatrix({ types }: { types: readonly ParticipationType[] }) {
  const { id } = useEventScope();
  const query = $api.useQuery('get', '/api/events/{event}/type-rules', {
    params: { path: { event: id } },
  });
  return (
    <QueryView query={query}>
      {({ pairs }) => <MatrixForm key={pairs.map(keyOf).join()} types={types} pairs={pairs} />}
    </QueryView>
  );
}

type MatrixFormProps = { types: readonly ParticipationType[]; pairs: readonly TypePair[] };

function useMatrix({ types, pairs }: MatrixFormProps) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(pairs.map(keyOf)));
  const all = types.flatMap((from) =>
    types.map((to): TypePair => ({ fromTypeId: from.id, toTypeId: to.id })),
  );
  const save = useAction({
    run: () =>
      client.PUT('/api/events/{event}/type-rules', {
        params: { path: { event: id } },
        body: { pairs: all.filter((pair) => chosen.has(keyOf(pair))) },
      }),
    refreshes: ['/api/events/{event}/type-rules'],
    success: t('rules.saved'),
  });
  const toggle = (pair: TypePair) => {
    const next = new Set(chosen);
    if (!next.delete(keyOf(pair))) next.add(keyOf(pair));
    setChosen(next);
  };
  return { chosen, toggle, save };
}

/** Rows ask, columns are asked. The whole matrix is saved at once. */
function MatrixForm(props: MatrixFormProps) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const { chosen, toggle, save } = useMatrix(props);
  const named = props.types.map(({ id, names }) => ({ id, name: pick(names) }));
  return (
    <Stack align="flex-start">
      <Table.ScrollContainer minWidth={Math.max(320, 140 * (named.length + 1))} w="100%">
        <Table withTableBorder withColumnBorders captionSide="top">
          <Table.Caption>{t('rules.caption')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Td>{t('rules.corner')}</Table.Td>
              {named.map(({ id, name }) => (
                <Table.Th key={id} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {named.map((from) => (
              <Table.Tr key={from.id}>
                <Table.Th scope="row">{from.name}</Table.Th>
                {named.map((to) => {
                  const pair = { fromTypeId: from.id, toTypeId: to.id };
                  return (
                    <Table.Td key={to.id}>
                      <Checkbox
                        aria-label={t('rules.pair', { from: from.name, to: to.name })}
                        checked={chosen.has(keyOf(pair))}
                        onChange={() => toggle(pair)}
                      />
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button loading={save.isPending} onClick={() => save.mutate(undefined)}>
        {t('rules.save')}
      </Button>
    </Stack>
  );
}
