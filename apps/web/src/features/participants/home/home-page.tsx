import { lazy, Suspense } from 'react';
import { $api } from '../../../api/client.ts';
import { asProblem } from '../../../api/problem.ts';
import { useSubject } from '../../../api/use-subject.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { publicPath } from '../../../paths.ts';
import { LoadingState } from '../../../ui/loading-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ButtonLink } from '../../../ui/page-link.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { Figures } from './figures.tsx';
import { NextSteps } from './next-steps.tsx';
import { OwnPages } from './own-pages.tsx';
import type { HomeSlots } from './slots.ts';

// Most of those who come here take part, and its dialogs are heavy.
const StandingNotice = lazy(() => import('./standing-notice.tsx'));

/** The participant's first page: where one stands, what to do next, whom one meets next. */
export function HomePage({ slots: { nextMeeting: NextMeeting } }: { slots: HomeSlots }) {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const query = $api.useQuery('get', '/api/events/{event}/as/{participant}/home', {
    params: { path: { event: slug, participant } },
  });
  const thrown: unknown = query.error;
  if (thrown && asProblem(thrown).status === 404) return <NotRegistered slug={slug} />;
  return (
    <QueryView query={query}>
      {(home) => (
        <>
          <PageHeader title={t('home.title', { name: home.name })} />
          {home.state === 'approved' ? null : (
            <Suspense fallback={null}>
              <StandingNotice home={home} />
            </Suspense>
          )}
          {/* All at once: what comes later would push down what is being read. */}
          <Suspense fallback={<LoadingState />}>
            {NextMeeting && home.state === 'approved' ? <NextMeeting /> : null}
            <NextSteps home={home} />
            {home.state === 'approved' ? (
              <>
                <Figures home={home} />
                <OwnPages />
              </>
            ) : null}
          </Suspense>
        </>
      )}
    </QueryView>
  );
}

function NotRegistered({ slug }: { slug: string }) {
  const { t } = useTranslation('participants');
  return (
    <>
      <PageHeader title={t('home.notRegistered')} />
      <EmptyState
        title={t('home.notRegisteredHint')}
        action={
          <ButtonLink to={publicPath('registration', { slug })}>{t('home.register')}</ButtonLink>
        }
      />
    </>
  );
}
