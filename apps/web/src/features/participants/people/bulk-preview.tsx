import { List, Stack, Text } from '@mantine/core';
import { useReason } from '../../../api/problem-message.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Participant } from '../types.ts';

export type Decision = 'approve' | 'reject' | 'offer_place';

const actionOf = { approve: 'approve', reject: 'reject', offer_place: 'offerPlace' } as const;
const mostNames = 5;

/** Whom a decision about many will touch, and whom it will not and why. */
export function BulkPreview({
  people,
  decision,
}: {
  people: readonly Participant[];
  decision: Decision;
}) {
  const { t } = useTranslation('participants');
  const whyNot = ({ actions }: Participant) => actions[actionOf[decision]];
  const touched = people.filter((person) => whyNot(person) === null);
  const others = Map.groupBy(
    people.filter((person) => whyNot(person) !== null),
    (person) => whyNot(person) ?? '',
  );
  return (
    <Stack gap="xs" mb="md">
      <Text>{t(`bulk.touches.${decision}`, { count: touched.length })}</Text>
      <Names people={touched} />
      {[...others].map(([code, left]) => (
        <LeftOut key={code} code={code} count={left.length} />
      ))}
    </Stack>
  );
}

function Names({ people }: { people: readonly Participant[] }) {
  const { t } = useTranslation('participants');
  if (people.length === 0) return null;
  const rest = people.length - mostNames;
  return (
    <List>
      {people.slice(0, mostNames).map(({ id, name, organisation }) => (
        <List.Item key={id}>
          {name}, {organisation.name}
        </List.Item>
      ))}
      {rest > 0 ? <List.Item>{t('bulk.more', { count: rest })}</List.Item> : null}
    </List>
  );
}

function LeftOut({ code, count }: { code: string; count: number }) {
  const { t } = useTranslation('participants');
  const { number } = useFormats();
  const describe = useReason();
  return (
    <Text c="dimmed">
      {t('bulk.leftOut', { count, number: number(count) })} {describe(code)}
    </Text>
  );
}
