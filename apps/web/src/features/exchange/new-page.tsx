import { NativeSelect, Radio, Stack, Switch } from '@mantine/core';
import { type ExchangeKind, exchangeKinds } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { emptyContent, type fromValues, toValues } from './form-values.ts';
import { ProfileForm } from './profile-form.tsx';
import { refreshedByExchange, useActing } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';

type Organisation = { id: string; name: string };

/** A new profile: of which kind, for whom, and then what it says. */
export function NewPage() {
  const { t } = useTranslation('exchange');
  const acting = useActing();
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('exchangeOwn')}>{t('own.title')}</PageLink>}
        title={t('new.title')}
        description={t('new.description')}
      />
      <QueryView query={acting}>
        {({ items }) =>
          items.length > 0 ? <NewProfile organisations={items} /> : <NoOrganisation />
        }
      </QueryView>
    </>
  );
}

function NoOrganisation() {
  const { t } = useTranslation('exchange');
  return (
    <EmptyState
      title={t('new.noOrganisation')}
      action={
        <ButtonLink to={publicPath('newOrganisation')}>{t('interest.needOrganisation')}</ButtonLink>
      }
    />
  );
}

function NewProfile({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('exchange');
  const account = useSession();
  const goTo = useGoTo();
  const [kind, setKind] = useState<ExchangeKind>('technology_offer');
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [isBlind, setIsBlind] = useState(false);
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const create = useAction({
    run: (values: ReturnType<typeof fromValues>) =>
      client.POST('/api/exchange/own', { body: { ...values, kind, organisationId, isBlind } }),
    refreshes: refreshedByExchange,
    success: t('new.created'),
    onSuccess: async (own: ExchangeOwn) => {
      await goTo({ to: publicPath('exchangeOwnProfile', { profileId: own.id }) });
    },
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  const contact = { name: account?.name ?? '', email: account?.email ?? '', phone: '' };
  return (
    <>
      <Section title={t('new.what')}>
        <Stack>
          <Radio.Group
            label={t('filter.kind')}
            value={kind}
            onChange={(value) => setKind(exchangeKinds.find((each) => each === value) ?? kind)}
          >
            <Stack gap="xs" mt="xs">
              {exchangeKinds.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`kind.${each}`)}
                  description={t(`kindHint.${each}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <NativeSelect
            label={t('interest.for')}
            data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={(event) => setOrganisationId(event.currentTarget.value)}
            maw="30rem"
          />
          <Switch
            label={t('own.hide')}
            description={t('own.hideHint')}
            checked={isBlind}
            onChange={(event) => setIsBlind(event.currentTarget.checked)}
          />
        </Stack>
      </Section>
      <ProfileForm
        kind={kind}
        initial={toValues(emptyContent, contact, 12)}
        save={(values, show) => {
          setOnProblem({ show });
          create.mutate(values);
        }}
        isSaving={create.isPending}
        saveLabel={t('new.save')}
      />
    </>
  );
}
