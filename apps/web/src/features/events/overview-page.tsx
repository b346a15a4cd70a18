import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { publicPath } from '../../paths.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { DuplicateSection } from './duplicate-section.tsx';
import { OverviewAlerts, useAlerts } from './overview-alerts.tsx';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewSteps } from './overview-steps.tsx';
import { StateSection } from './state-section.tsx';

/** The organiser's first page: what to do next, where the event stands, and its figures. */
export function OverviewPage() {
  const { t } = useTranslation('organising');
  const event = useEventScope();
  const pickText = usePickText();
  const alerts = useAlerts(event);
  const query = $api.useQuery('get', '/api/events/{event}/overview', {
    params: { path: { event: event.id } },
  });
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        description={pickText(event.names)}
        actions={
          <ButtonLink variant="default" to={publicPath('event', { slug: event.slug })}>
            {t('overview.publicPage')}
          </ButtonLink>
        }
      />
      <QueryView query={query}>
        {(overview) => (
          <>
            {alerts ? <OverviewAlerts event={event} alerts={alerts} /> : null}
            <OverviewSteps event={event} overview={overview} />
            <StateSection event={event} overview={overview} />
            <OverviewFigures event={event} overview={overview} trends={alerts?.trends} />
          </>
        )}
      </QueryView>
      {event.permissions['event.roles'] ? <DuplicateSection event={event} /> : null}
    </>
  );
}
