import { List, Text } from '@mantine/core';
import { eventRoles } from '@ponte/domain';
import { $api, client } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import { type Event, type EventRole, eventAnswers } from './event.ts';
import { GrantRoleForm } from './grant-role-form.tsx';

/** Who runs the event with whom. */
export function TeamPage() {
  const { t } = useTranslation('organising');
  const event = useEventScope();
  return (
    <>
      <PageHeader title={t('team.title')} description={t('team.description')} />
      <Section title={t('team.people')}>
        <TeamTable event={event} />
      </Section>
      {event.permissions['event.roles'] ? (
        <Section title={t('grant.title')} description={t('grant.description')}>
          <GrantRoleForm event={event} />
        </Section>
      ) : null}
      <Section title={t('team.meaning')}>
        <List spacing="xs">
          {eventRoles.map((role) => (
            <List.Item key={role}>
              <strong>{t(`role.${role}`)}:</strong> {t(`roleMeaning.${role}`)}
            </List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}

function TeamTable({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/events/{event}/roles',
    { params: { path: { event: event.id } } },
    pagedOptions,
  );
  const columns: Column<EventRole>[] = [
    { key: 'name', header: t('team.name'), cell: ({ account }) => account.name, isTitle: true },
    { key: 'email', header: t('team.email'), cell: ({ account }) => account.email },
    { key: 'role', header: t('team.role'), cell: ({ role }) => t(`role.${role}`) },
    { key: 'office', header: t('team.office'), cell: ({ office }) => office?.name ?? '' },
    {
      key: 'actions',
      header: t('team.actions'),
      cell: (row) => <RevokeButton row={row} eventId={event.id} />,
    },
  ];
  return (
    <PagedList query={query} empty={<Text>{t('team.none')}</Text>}>
      {(rows) => (
        <DataTable
          caption={t('team.people')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </PagedList>
  );
}

function RevokeButton({ row, eventId }: { row: EventRole; eventId: string }) {
  const { t } = useTranslation('organising');
  const reason = row.actions.revoke;
  const revoke = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/roles/{role}', {
        params: { path: { event: eventId, role: row.id } },
      }),
    refreshes: eventAnswers,
    success: t('team.revoked'),
  });
  if (reason === 'forbidden') return null;
  if (reason) {
    return (
      <ButtonWithReason reason={reason} variant="default" onClick={() => undefined}>
        {t('team.revoke')}
      </ButtonWithReason>
    );
  }
  return (
    <ConfirmButton
      title={t('team.revokeTitle', { name: row.account.name, role: t(`role.${row.role}`) })}
      effects={t(row.isMe ? 'team.revokeOwnEffects' : 'team.revokeEffects')}
      confirmLabel={t('team.revoke')}
      onConfirm={() => revoke.mutateAsync(undefined)}
      isPending={revoke.isPending}
      buttonProps={{ variant: 'outline', color: 'red' }}
    >
      {t('team.revoke')}
    </ConfirmButton>
  );
}
