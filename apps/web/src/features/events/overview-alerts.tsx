import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type AppPath, organiserPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Event } from './event.ts';

export type Alerts = components['schemas']['Alerts'];

type AlertKey = 'undeliveredMail' | 'unansweredRequests' | 'unservedPeople' | 'fullSlots';
type RedLine = { key: AlertKey; count: number; to: AppPath; search?: Record<string, string> };

/** What goes wrong, each with the page on which it is mended; what is right, or not to be seen, is not there. */
export function findRedLines(event: Event, alerts: Alerts): RedLine[] {
  const eventId = event.slug;
  const isOver = event.state === 'finished' || event.state === 'archived';
  const isBeforeMeetings = event.state === 'draft' || event.state === 'open';
  const lines: [AlertKey, number | null, Omit<RedLine, 'key' | 'count'>][] = [
    [
      'undeliveredMail',
      alerts.undeliveredMail,
      { to: organiserPath('sentMail', { eventId }), search: { state: 'failed' } },
    ],
    [
      'unansweredRequests',
      isOver ? 0 : alerts.unansweredRequests,
      { to: organiserPath('requests', { eventId }), search: { state: 'pending' } },
    ],
    [
      'unservedPeople',
      // While people still register and ask, nearly everybody is without a meeting.
      isOver || isBeforeMeetings ? 0 : alerts.unservedPeople,
      { to: organiserPath('registrations', { eventId }), search: { meetings: 'none' } },
    ],
    ['fullSlots', isOver ? 0 : alerts.fullSlots, { to: organiserPath('timetable', { eventId }) }],
  ];
  return lines.flatMap(([key, count, target]) => (count ? [{ key, count, ...target }] : []));
}

export function OverviewAlerts({ event, alerts }: { event: Event; alerts: Alerts }) {
  const { t } = useTranslation('organising');
  const lines = findRedLines(event, alerts);
  if (lines.length === 0) return null;
  return (
    <Alert
      color="red"
      mb="lg"
      title={t('alert.title')}
      icon={<IconAlertTriangle aria-hidden />}
      component="section"
    >
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {lines.map(({ key, count, to, search }) => (
          <li key={key}>
            <PageLink to={to} fw={600} {...(search ? { search } : {})}>
              {t(`alert.${key}`, { count, slots: alerts.slots })}{' '}
              <IconArrowRight size={16} aria-hidden />
            </PageLink>
          </li>
        ))}
      </Stack>
    </Alert>
  );
}

/** The warnings and trends of an event; undefined while they are on their way, or not for this role. */
export function useAlerts({ id, permissions }: Event): Alerts | undefined {
  return $api.useQuery(
    'get',
    '/api/events/{event}/reports/alerts',
    { params: { path: { event: id } } },
    { enabled: Boolean(permissions['reports.view']) },
  ).data;
}

/** How many came in the last seven days, and how many in the seven before. */
export function TrendLine({ trend }: { trend: { lately: number; before: number } }) {
  const { t } = useTranslation('organising');
  const { number } = useFormats();
  return <>{t('trend', { lately: number(trend.lately), before: number(trend.before) })}</>;
}
