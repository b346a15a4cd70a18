import { Badge, Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import classes from './networks.module.css';
import { useGroupMailing, useNetwork } from './queries.ts';
import type { GroupMailing } from './shapes.ts';

/** A mailing as it was sent, and what became of each copy. */
export function MailingPage() {
  const { network = '', mailingId = '' } = useParams({ strict: false });
  const query = useGroupMailing(network, mailingId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Mailing network={network} mailing={query.data} />;
}

function Mailing({ network: key, mailing }: { network: string; mailing: GroupMailing }) {
  const { t } = useTranslation('groups');
  const { dateTime } = useFormats();
  const network = useNetwork(key);
  const { subject, body, sender, sentAt } = mailing;
  return (
    <>
      <PageHeader
        lead={
          <PageLink to={publicPath('groupMailings', { network: key })}>
            {t('mailings.title')}
          </PageLink>
        }
        title={subject}
        description={[sender, dateTime(sentAt, readerZone())].filter(Boolean).join(' · ')}
      />
      {network.data ? <NetworkTabs network={network.data} /> : null}
      <Section title={t('mailings.text')}>
        <Text className={classes.prose}>{body}</Text>
      </Section>
      <Recipients mailing={mailing} />
    </>
  );
}

const colours = { waiting: 'gray', sent: 'green', undelivered: 'red', skipped: 'gray' } as const;
/** What did not arrive stands first: somebody has to tell these people in another way. */
const order = ['undelivered', 'waiting', 'skipped', 'sent'] as const;

function Recipients({ mailing: { people } }: { mailing: GroupMailing }) {
  const { t } = useTranslation('groups');
  const sorted = order.flatMap((fate) => people.filter((person) => person.fate === fate));
  return (
    <Section
      title={t('mailings.people')}
      description={t('mailings.recipients', { count: people.length })}
    >
      <ul className={classes.lines}>
        {sorted.map(({ id, name, fate }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs">
              <Text className={classes.breaking}>{name}</Text>
              <Badge variant="light" color={colours[fate]}>
                {t(`fate.${fate}`)}
              </Badge>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
