import { Group, Stack, Text } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useGoTo } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { Section } from '../../ui/section.tsx';
import { AddMemberForm } from './add-member-form.tsx';
import { type Member, type Organisation, organisationAnswers } from './organisation.ts';

type MembersProps = { organisation: Organisation; isManager: boolean };

/** Colleagues of the organisation, and what may be done about each. */
export function MembersSection({ organisation, isManager }: MembersProps) {
  const { t } = useTranslation('organisations');
  const query = $api.useInfiniteQuery(
    'get',
    '/api/organisations/{organisation}/members',
    { params: { path: { organisation: organisation.id } } },
    pagedOptions,
  );
  const columns: Column<Member>[] = [
    { key: 'name', header: t('member.name'), cell: (row) => row.name, isTitle: true },
    { key: 'email', header: t('member.email'), cell: (row) => row.email },
    { key: 'role', header: t('member.role'), cell: (row) => t(`role.${row.role}`) },
    {
      key: 'actions',
      header: t('member.actions'),
      cell: (row) => <MemberActions member={row} organisation={organisation} />,
    },
  ];
  return (
    <Section title={t('member.title')} description={t('member.description')}>
      <Stack gap="lg">
        <PagedList query={query} empty={<Text>{t('member.none')}</Text>}>
          {(members) => (
            <DataTable
              caption={t('member.title')}
              columns={columns}
              rows={members}
              keyOf={(row) => row.accountId}
            />
          )}
        </PagedList>
        {isManager ? <AddMemberForm organisationId={organisation.id} /> : null}
      </Stack>
    </Section>
  );
}

function MemberActions({ member, organisation }: { member: Member; organisation: Organisation }) {
  const { actions, isMe } = member;
  const isHidden = (reason: string | null) => reason === 'organisation_not_yours';
  return (
    <Group gap="xs" align="flex-start">
      {isHidden(actions.change) ? null : <RoleButton member={member} id={organisation.id} />}
      {isHidden(actions.remove) && !isMe ? null : (
        <RemoveButton member={member} organisation={organisation} />
      )}
    </Group>
  );
}

function RoleButton({ member, id }: { member: Member; id: string }) {
  const { t } = useTranslation('organisations');
  const role = member.role === 'manager' ? 'member' : 'manager';
  const change = useAction({
    run: () =>
      client.PATCH('/api/organisations/{organisation}/members/{account}', {
        params: { path: { organisation: id, account: member.accountId } },
        body: { role },
      }),
    refreshes: organisationAnswers,
    success: t('member.changed'),
  });
  return (
    <ButtonWithReason
      reason={member.actions.change}
      variant="default"
      loading={change.isPending}
      onClick={() => change.mutate(undefined)}
    >
      {t(role === 'manager' ? 'member.makeManager' : 'member.makeMember')}
    </ButtonWithReason>
  );
}

function RemoveButton({ member, organisation }: { member: Member; organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const goTo = useGoTo();
  const reason = useReason()(member.actions.remove);
  const verb = member.isMe ? 'leave' : 'remove';
  const remove = useAction({
    run: () =>
      client.DELETE('/api/organisations/{organisation}/members/{account}', {
        params: { path: { organisation: organisation.id, account: member.accountId } },
      }),
    refreshes: member.isMe ? ['/api/account/organisations'] : organisationAnswers,
    success: t(`member.${verb}Done`),
    onSuccess: () => (member.isMe ? goTo({ to: publicPath('organisations') }) : undefined),
  });
  // The same reason already stands beside the role's button of the last manager.
  if (reason) return null;
  return (
    <ConfirmButton
      title={t(`member.${verb}Title`, { name: member.name, organisation: organisation.name })}
      effects={t(`member.${verb}Effects`)}
      confirmLabel={t(`member.${verb}`)}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{ variant: 'outline', color: 'red' }}
    >
      {t(`member.${verb}`)}
    </ConfirmButton>
  );
}
