import type { ReactNode } from 'react';
import { publicPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import { useNetwork } from './queries.ts';

type NetworkFrameProps = {
  /** The word in the network's address. */
  network: string;
  title: string;
  description: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** What every page of one network has around it: whose it is, its title, and the way to the others. */
export function NetworkFrame(props: NetworkFrameProps) {
  const { network: key, title, description, actions, children } = props;
  const network = useNetwork(key);
  if (network.isPending) return <LoadingState />;
  if (!network.data)
    return <ErrorState isPage error={network.error} onRetry={() => void network.refetch()} />;
  return (
    <>
      <PageHeader
        lead={
          <PageLink to={publicPath('network', { network: key })}>
            <LocalisedText text={network.data.names} />
          </PageLink>
        }
        title={title}
        description={description}
        actions={actions}
      />
      <NetworkTabs network={network.data} />
      {children}
    </>
  );
}
