import { Container } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { readerZone } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { MeetingForm, type MeetingValues } from './meeting-form.tsx';
import { refreshedByMeeting } from './queries.ts';

const empty = (): MeetingValues => ({
  title: '',
  intro: '',
  startsAt: '',
  endsAt: '',
  zone: readerZone(),
  place: '',
  joinUrl: '',
  agenda: [],
});

/** Prepares a meeting; the invitations go out from its own page. */
export function NewMeetingPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const goTo = useGoTo();
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const create = useAction({
    run: (body: MeetingValues) =>
      client.POST('/api/networks/{network}/meetings', { params: { path: { network } }, body }),
    refreshes: refreshedByMeeting,
    success: t('meeting.created'),
    onSuccess: ({ id }: { id: string }) =>
      goTo({ to: publicPath('groupMeeting', { network, meetingId: id }) }),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <Container size="md" px={0}>
      <PageHeader
        lead={
          <PageLink to={publicPath('groupMeetings', { network })}>{t('meetings.title')}</PageLink>
        }
        title={t('meeting.newTitle')}
        description={t('meeting.newDescription')}
      />
      <Section title={t('meeting.plan')}>
        <MeetingForm
          initial={empty()}
          save={(values, show) => {
            setOnProblem({ show });
            create.mutate(values);
          }}
          isSaving={create.isPending}
          saveLabel={t('meeting.create')}
        />
      </Section>
    </Container>
  );
}
