import { Badge, Card, Group, Stack, Switch, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NetworkFrame } from './network-frame.tsx';
import classes from './networks.module.css';
import { refreshedByMailing, useGroupMailings, useNetwork } from './queries.ts';
import type { GroupMailings } from './shapes.ts';

/** What those who lead have written to everybody, and whether the reader gets it. */
export function MailingsPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const mailings = useGroupMailings(network);
  const leads = useNetwork(network).data?.actions.lead === null;
  const write = leads ? (
    <ButtonLink
      to={publicPath('newGroupMailing', { network })}
      leftSection={<IconPencil size={20} aria-hidden />}
    >
      {t('mailings.write')}
    </ButtonLink>
  ) : null;
  return (
    <NetworkFrame
      network={network}
      title={t('mailings.title')}
      description={t('mailings.description')}
      actions={write}
    >
      <QueryView query={mailings}>
        {(answer) => (
          <>
            {answer.items.length === 0 ? (
              <EmptyState title={t('mailings.none')}>{t('mailings.noneHint')}</EmptyState>
            ) : (
              <Sent network={network} items={answer.items} />
            )}
            {answer.wantsMailings === null ? null : (
              <OwnChoice network={network} wantsMailings={answer.wantsMailings} />
            )}
          </>
        )}
      </QueryView>
    </NetworkFrame>
  );
}

function Sent({ network, items }: { network: string; items: GroupMailings['items'] }) {
  const { t } = useTranslation('groups');
  const { dateTime } = useFormats();
  return (
    <ul className={`${classes.members} ${classes.apart}`}>
      {items.map(({ id, subject, sender, sentAt, recipients, undelivered }) => (
        <li key={id}>
          <Card component="article" withBorder padding="md">
            <Stack gap={6}>
              <h2 className={classes.cardTitle}>
                <PageLink to={publicPath('groupMailing', { network, mailingId: id })} inherit>
                  {subject}
                </PageLink>
              </h2>
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  {[
                    sender,
                    dateTime(sentAt, readerZone()),
                    t('mailings.recipients', { count: recipients }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {undelivered > 0 ? (
                  <Badge variant="light" color="red">
                    {t('mailings.undelivered', { count: undelivered })}
                  </Badge>
                ) : null}
              </Group>
            </Stack>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function OwnChoice({ network, wantsMailings }: { network: string; wantsMailings: boolean }) {
  const { t } = useTranslation('groups');
  const choose = useAction({
    run: (wanted: boolean) =>
      client.PUT('/api/networks/{network}/mailings/own', {
        params: { path: { network } },
        body: { wantsMailings: wanted },
      }),
    refreshes: refreshedByMailing,
  });
  return (
    <Section title={t('mailings.own')}>
      <Switch
        label={t('mailings.wanted')}
        description={t('mailings.wantedHint')}
        checked={wantsMailings}
        disabled={choose.isPending}
        onChange={(event) => choose.mutate(event.currentTarget.checked)}
      />
    </Section>
  );
}
