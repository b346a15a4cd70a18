import { Anchor, Group, List, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { publicPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { FocusSection } from './focus-section.tsx';
import { MemberDirectory } from './member-directory.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import classes from './networks.module.css';
import { useNetwork } from './queries.ts';
import type { NetworkPageShape } from './shapes.ts';

/** The public page of a network: what it is, what it works on, and who belongs to it. */
export function NetworkPage() {
  const { network = '' } = useParams({ strict: false });
  const query = useNetwork(network);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Network network={query.data} />;
}

function Network({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  const pick = usePickText();
  const parent = network.parent;
  return (
    <>
      <PageHeader
        lead={
          parent ? (
            <PageLink to={publicPath('network', { network: parent.slug })}>
              <LocalisedText text={parent.names} />
            </PageLink>
          ) : (
            <PageLink to={publicPath('networks')}>{t('list.title')}</PageLink>
          )
        }
        title={pick(network.names)}
        description={<LocalisedText text={network.summaries} />}
      />
      <NetworkTabs network={network} />
      <FocusSection focus={network.focus} />
      <About network={network} />
      <Groups network={network} />
      <MemberDirectory members={network.members} />
    </>
  );
}

function About({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  const pick = usePickText();
  const hasText = pick(network.texts) !== '';
  if (!hasText && network.sectors.length === 0 && !network.website) return null;
  return (
    <Section title={t('page.about')}>
      {hasText ? (
        <Text className={classes.prose} mb="md">
          <LocalisedText text={network.texts} />
        </Text>
      ) : null}
      <SectorList codes={network.sectors} />
      {network.website ? (
        <Group mt="md">
          <Anchor href={network.website} rel="noopener">
            {network.website.replace(/^https?:\/\//, '')}
          </Anchor>
        </Group>
      ) : null}
    </Section>
  );
}

function Groups({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  if (network.groups.length === 0) return null;
  return (
    <Section title={t('page.groups')}>
      <List spacing="xs">
        {network.groups.map(({ slug, names }) => (
          <List.Item key={slug}>
            <PageLink to={publicPath('network', { network: slug })}>
              <LocalisedText text={names} />
            </PageLink>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
