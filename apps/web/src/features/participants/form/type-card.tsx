import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { DataList } from '../../../ui/data-list.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import type { ParticipationType } from '../types.ts';
import { type Movable, MoveButtons } from './move-buttons.tsx';

type TypeCardProps = Movable & { type: ParticipationType; onEdit: () => void };

export function TypeCard({ type, onEdit, ...movable }: TypeCardProps) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const name = pick(type.names);
  return (
    <Paper component="article" withBorder p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <Group gap="xs">
          <Title order={2} size="h3">
            {name}
          </Title>
          <Badge variant="light" color={type.approval === 'automatic' ? 'green' : 'yellow'}>
            {t(`approval.${type.approval}`)}
          </Badge>
        </Group>
        <MoveButtons name={name} {...movable} />
      </Group>
      <Text mb="sm">{pick(type.descriptions)}</Text>
      <TypeFacts type={type} />
      <Group mt="md">
        <Button variant="default" onClick={onEdit} aria-label={t('types.editName', { name })}>
          {t('types.edit')}
        </Button>
        <DeleteType type={type} name={name} />
      </Group>
    </Paper>
  );
}

function TypeFacts({ type }: { type: ParticipationType }) {
  const { t } = useTranslation('participants');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const at = (instant: string | null) => (instant ? dateTime(instant, zone) : null);
  const { taken, capacity, waiting } = type;
  const places =
    capacity === null ? t('types.taken', { taken }) : t('types.takenOf', { taken, capacity });
  return (
    <DataList
      items={[
        { label: t('types.places'), value: places },
        { label: t('state.waiting'), value: type.hasWaitingList ? waiting : null },
        { label: t('types.opensAt'), value: at(type.opensAt) },
        { label: t('types.closesAt'), value: at(type.closesAt) },
        { label: t('types.maxRequests'), value: type.maxRequests },
        { label: t('types.maxMeetings'), value: type.maxMeetings },
      ]}
    />
  );
}

function DeleteType({ type, name }: { type: ParticipationType; name: string }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/participation-types/{type}', {
        params: { path: { event: id, type: type.id } },
        body: { version: type.version },
      }),
    refreshes: ['/api/events'],
    success: t('types.deleted'),
  });
  if (type.participants > 0)
    return <Text c="dimmed">{t('types.inUse', { count: type.participants })}</Text>;
  return (
    <ConfirmButton
      title={t('types.deleteTitle', { name })}
      effects={t('types.deleteEffects')}
      confirmLabel={t('types.delete')}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{
        variant: 'subtle',
        color: 'red',
        'aria-label': t('types.deleteName', { name }),
      }}
    >
      {t('types.delete')}
    </ConfirmButton>
  );
}
