import { Container } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { MembersSection } from './members-section.tsx';
import { NetworkForm, type NetworkTexts } from './network-form.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import { refreshedByNetwork, useNetwork } from './queries.ts';
import type { NetworkPageShape } from './shapes.ts';

/** Members, contacts and texts of a network, for those who lead it. */
export function SettingsPage() {
  const { network = '' } = useParams({ strict: false });
  const query = useNetwork(network);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Settings network={query.data} />;
}

function Settings({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  return (
    <Container size="md" px={0}>
      <PageHeader
        lead={
          <PageLink to={publicPath('network', { network: network.slug })}>
            <LocalisedText text={network.names} />
          </PageLink>
        }
        title={t('settings.title')}
      />
      <NetworkTabs network={network} />
      <MembersSection network={network} />
      <ContactsSection network={network} />
      <Texts key={network.version} network={network} />
    </Container>
  );
}

function Texts({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const { names, summaries, texts, areas, sectors, website, isPublic, version } = network;
  const save = useAction({
    run: (values: NetworkTexts) =>
      client.PUT('/api/networks/{network}', {
        params: { path: { network: network.id } },
        body: { ...values, version },
      }),
    refreshes: refreshedByNetwork,
    success: t('settings.saved'),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <Section title={t('settings.texts')}>
      <NetworkForm
        initial={{ names, summaries, texts, areas, sectors, website, isPublic }}
        save={(values, show) => {
          setOnProblem({ show });
          save.mutate(values);
        }}
        isSaving={save.isPending}
        saveLabel={t('settings.save')}
      />
    </Section>
  );
}
