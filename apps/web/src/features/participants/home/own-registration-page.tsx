import { $api } from '../../../api/client.ts';
import { useReason } from '../../../api/problem-message.ts';
import { useSubject } from '../../../api/use-subject.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { DataList } from '../../../ui/data-list.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../state-badge.tsx';
import type { OwnRegistration } from '../types.ts';
import { OwnRegistrationForm } from './own-registration-form.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** What one said when registering, to be looked at and changed. */
export function OwnRegistrationPage() {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}', {
    params: { path: { event: slug, participant } },
  });
  return (
    <>
      <PageHeader title={t('own.title')} />
      <QueryView query={query}>{(own) => <Registration own={own} />}</QueryView>
    </>
  );
}

function Registration({ own }: { own: OwnRegistration }) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const { slug } = useEventScope();
  const reason = useReason()(own.actions.edit);
  return (
    <>
      <Section title={t('own.summary')}>
        <DataList
          items={[
            { label: t('field.state'), value: <StateBadge state={own.state} /> },
            { label: t('field.name'), value: own.name },
            { label: t('field.email'), value: own.email },
            { label: t('field.organisation'), value: own.organisation.name },
            { label: t('field.type'), value: pick(own.type.names) },
            { label: t('field.office'), value: own.office?.name },
          ]}
        />
        {own.actions.withdraw === null ? <WithdrawButton /> : null}
        {own.state === 'approved' ? (
          <PageLink to={participantPath('leave', { slug })}>{t('own.leave')}</PageLink>
        ) : null}
      </Section>
      <Section title={t('own.answers')} description={reason}>
        {reason ? null : <OwnRegistrationForm key={own.version} own={own} />}
      </Section>
    </>
  );
}
