import { Container } from '@mantine/core';
import { $api } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { participantPath, publicPath } from '../../../paths.ts';
import { LoadingState } from '../../../ui/loading-state.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../../ui/page-link.tsx';
import { EmptyState, ErrorState } from '../../../ui/states.tsx';
import { registrationRoute } from '../routes.tsx';
import { RegistrationWizard } from './registration-wizard.tsx';

function useWizardFacts(slug: string) {
  const init = { params: { path: { event: slug } } };
  const event = $api.useQuery('get', '/api/events/{event}', init);
  const types = $api.useQuery('get', '/api/events/{event}/participation-types', init);
  const questions = $api.useQuery('get', '/api/events/{event}/questions', init);
  const organisations = $api.useQuery('get', '/api/account/organisations', {
    params: { query: { limit: 100 } },
  });
  const error = event.error ?? types.error ?? questions.error ?? organisations.error;
  const isThere = event.data && types.data && questions.data && organisations.data;
  return {
    error,
    data: isThere
      ? {
          event: event.data,
          types: types.data.items,
          questions: questions.data.items,
          organisations: organisations.data.items,
        }
      : null,
  };
}

/** Registration for an event, from any link that leads here; visitors sign in first and come back. */
export function RegistrationPage() {
  const { t } = useTranslation('participants');
  const { slug } = registrationRoute.useParams();
  const { office } = registrationRoute.useSearch();
  const account = useSession();
  const pick = usePickText();
  const { data, error } = useWizardFacts(slug);
  if (error) return <ErrorState isPage error={error} />;
  if (!data || !account) return <LoadingState />;
  const state = data.event.me?.state;
  const isIn = state !== undefined && state !== 'withdrawn' && state !== 'rejected';
  return (
    <Container size="sm" px={0}>
      <PageHeader
        title={t('wizard.title', { event: pick(data.event.names) })}
        lead={<PageLink to={publicPath('event', { slug })}>{t('wizard.aboutEvent')}</PageLink>}
      />
      {isIn ? (
        <AlreadyIn slug={slug} />
      ) : (
        <RegistrationWizard {...data} slug={slug} office={office} account={account} />
      )}
    </Container>
  );
}

function AlreadyIn({ slug }: { slug: string }) {
  const { t } = useTranslation('participants');
  return (
    <EmptyState
      title={t('wizard.alreadyIn')}
      action={<ButtonLink to={participantPath('home', { slug })}>{t('wizard.toHome')}</ButtonLink>}
    />
  );
}
