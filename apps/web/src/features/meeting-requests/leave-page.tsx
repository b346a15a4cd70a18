import { Alert, Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { $api, client } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { useOwnPath } from './queries.ts';
import type { Meeting, OwnRegistration } from './shapes.ts';

/** Leaving the event: first what that touches, then the button. */
export function LeavePage() {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}', { params: { path } });
  const home = participantPath('home', { slug: path.event });
  return (
    <>
      <PageHeader
        title={t('leave.title')}
        description={t('leave.description')}
        lead={<PageLink to={home}>{t('leave.back')}</PageLink>}
      />
      <QueryView query={query}>
        {(own) => (own.state === 'approved' ? <Leaving own={own} /> : <NotTakingPart />)}
      </QueryView>
    </>
  );
}

function NotTakingPart() {
  const { event: slug } = useOwnPath();
  const { t } = useTranslation('meeting-requests');
  const reason = useReason()('participant_state_forbids');
  return (
    <Alert role="note">
      <Stack align="flex-start">
        <Text>{reason}</Text>
        <ButtonLink to={participantPath('registration', { slug })}>
          {t('leave.registration')}
        </ButtonLink>
      </Stack>
    </Alert>
  );
}

function Leaving({ own }: { own: OwnRegistration }) {
  const { t } = useTranslation('meeting-requests');
  const meetings = $api.useQuery('get', '/api/events/{event}/as/{participant}/meetings', {
    params: { path: useOwnPath() },
  });
  return (
    <>
      <Section title={t('leave.effects')}>
        <QueryView query={meetings}>
          {({ items }) => <Touched meetings={items} ownOrganisation={own.organisation.id} />}
        </QueryView>
      </Section>
      <LeaveForm version={own.version} />
    </>
  );
}

type TouchedProps = { meetings: readonly Meeting[]; ownOrganisation: string };

function Touched({ meetings, ownOrganisation }: TouchedProps) {
  const { t } = useTranslation('meeting-requests');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  const coming = meetings.filter(
    ({ state, actions }) => ['agreed', 'scheduled'].includes(state) && actions.cancel === null,
  );
  const nameOf = ({ people }: Meeting) =>
    people
      .filter(({ organisationId }) => organisationId !== ownOrganisation)
      .map(({ organisationName }) => organisationName)
      .join(', ');
  return (
    <Stack gap="sm">
      <List spacing="xs">
        <List.Item>{t('leave.meetings', { count: coming.length })}</List.Item>
        <List.Item>{t('leave.requests')}</List.Item>
        <List.Item>{t('leave.place')}</List.Item>
      </List>
      {coming.length > 0 ? (
        <List aria-label={t('leave.list')} withPadding>
          {coming.map((meeting) => (
            <List.Item key={meeting.id}>
              {meeting.slot ? `${dateTime(meeting.slot.startsAt, zone)}: ` : null}
              {nameOf(meeting)}
            </List.Item>
          ))}
        </List>
      ) : null}
    </Stack>
  );
}

function LeaveForm({ version }: { version: number }) {
  const { t } = useTranslation('meeting-requests');
  const path = useOwnPath();
  const goTo = useGoTo();
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' } });
  const problem = useFormProblem(form);
  const leave = useAction({
    run: ({ reason }: { reason: string }) =>
      client.POST('/api/events/{event}/as/{participant}/withdrawal', {
        params: { path },
        body: { reason, version },
      }),
    refreshes: ['/api/events'],
    success: t('leave.done'),
    onSuccess: () => goTo({ to: participantPath('home', { slug: path.event }) }),
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => leave.mutate(values))} noValidate>
      <Stack maw="40rem">
        <FormErrors of={problem} />
        <Textarea
          label={t('leave.reason')}
          description={t('leave.reasonHint')}
          autosize
          minRows={2}
          maxLength={limits.shortText}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
        <Group>
          <Button
            type="submit"
            color="red"
            loading={leave.isPending}
            leftSection={<IconAlertTriangle size={18} aria-hidden />}
          >
            {t('leave.submit')}
          </Button>
          <ButtonLink variant="default" to={participantPath('home', { slug: path.event })}>
            {t('leave.stay')}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
}
