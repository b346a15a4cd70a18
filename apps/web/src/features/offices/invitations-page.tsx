import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { CodeLink } from './code-link.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { useDay } from './handover-line.tsx';
import { InviteForm } from './invite-form.tsx';
import classes from './offices.module.css';
import type { OfficeInvitation } from './shapes.ts';

const codeOf = (officeId: string): string => `?office=${encodeURIComponent(officeId)}`;

/** The ways in which companies come to an office: links that carry its code, and mail. */
export function InvitationsPage() {
  const { t } = useTranslation('offices');
  const pick = usePickText();
  const { officeId = '' } = useParams({ strict: false });
  const path = { office: officeId };
  const desk = $api.useQuery('get', '/api/offices/{office}', { params: { path } });
  const sent = $api.useQuery('get', '/api/offices/{office}/invitations', { params: { path } });
  return (
    <>
      <PageHeader title={t('invite.title')} description={t('invite.description')} />
      <DeskTabs officeId={officeId} />
      <QueryView query={desk}>
        {({ events, actions }) => (
          <>
            <Section title={t('invite.links')} description={t('invite.linksHint')}>
              <Stack>
                {events.map(({ id, slug, names }) => (
                  <CodeLink
                    key={id}
                    label={pick(names)}
                    path={`${publicPath('registration', { slug })}${codeOf(officeId)}`}
                  />
                ))}
                <CodeLink
                  label={t('invite.joinLink')}
                  path={publicPath('joinOffice', { officeId })}
                />
              </Stack>
            </Section>
            <Section title={t('invite.byMail')} description={t('invite.byMailHint')}>
              <InviteForm officeId={officeId} events={events} whyNot={actions.invite} />
            </Section>
          </>
        )}
      </QueryView>
      <Section title={t('invite.sent')}>
        <QueryView query={sent}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">{t('invite.noneSent')}</Text>
            ) : (
              <ul className={classes.list}>
                {items.map((invitation) => (
                  <SentLine key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
    </>
  );
}

function SentLine({ invitation }: { invitation: OfficeInvitation }) {
  const { t } = useTranslation('offices');
  const day = useDay();
  const { email, company, event, by, createdAt, hasCome } = invitation;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text fw={600}>{company || email}</Text>
          {company ? <Text size="sm">{email}</Text> : null}
          <Text size="sm" c="dimmed">
            {event ? <LocalisedText text={event.names} /> : t('invite.forOffice')} ·{' '}
            {t('invite.by', { name: by ?? '–', day: day(createdAt) })}
          </Text>
        </div>
        <Badge variant="light" color={hasCome ? 'green' : 'gray'} miw="max-content">
          {t(hasCome ? 'invite.hasCome' : 'invite.waits')}
        </Badge>
      </Group>
    </Paper>
  );
}
