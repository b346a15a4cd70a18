import { Paper, SimpleGrid, Text } from '@mantine/core';
import { calendarAnswers, type MessageState } from '@ponte/domain';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import type { Delivery } from './types.ts';

// Whoever looks on while a schedule goes out shall see it go.
const lookAgainMs = 5_000;
const minuteMs = 60_000;

/** The mail of the event at this moment, looked at again every few seconds. */
export function DeliveryFigures() {
  const { t } = useTranslation('delivery');
  const { id } = useEventScope();
  const query = $api.useQuery(
    'get',
    '/api/events/{event}/delivery',
    { params: { path: { event: id } } },
    { refetchInterval: lookAgainMs },
  );
  return (
    <Section title={t('now.title')} description={t('now.description')}>
      <QueryView query={query}>
        {(delivery) => (
          <>
            <Figures delivery={delivery} />
            <Rate delivery={delivery} />
            <Answers delivery={delivery} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

type Figure = {
  key: 'queued' | 'retrying' | 'sent' | 'kept' | 'skipped' | 'bounced' | 'failed';
  value: number;
  state?: MessageState;
};

const figuresOf = ({ states, retrying, bounced }: Delivery): Figure[] => [
  { key: 'queued', value: (states.queued ?? 0) + (states.sending ?? 0), state: 'queued' },
  { key: 'retrying', value: retrying, state: 'queued' },
  { key: 'sent', value: states.sent ?? 0, state: 'sent' },
  { key: 'bounced', value: bounced, state: 'failed' },
  { key: 'failed', value: states.failed ?? 0, state: 'failed' },
  { key: 'skipped', value: states.skipped ?? 0, state: 'skipped' },
  ...(states.kept ? [{ key: 'kept' as const, value: states.kept, state: 'kept' as const }] : []),
];

const isBad = ({ key, value }: Figure): boolean =>
  value > 0 && (key === 'bounced' || key === 'failed');

/** Each number leads to its mails. */
function Figures({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('delivery');
  const { slug } = useEventScope();
  const { number } = useFormats();
  return (
    <SimpleGrid component="ul" cols={{ base: 2, sm: 3, lg: 6 }} p={0} m={0} mb="lg">
      {figuresOf(delivery).map((figure) => (
        <Paper key={figure.key} component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
          <Text fz="1.75rem" fw={700} lh={1.2} {...(isBad(figure) ? { c: 'red' } : {})}>
            {number(figure.value)}
          </Text>
          <PageLink
            to={organiserPath('sentMail', { eventId: slug })}
            search={{ state: figure.state ?? '' }}
          >
            {t(`figure.${figure.key}`)}
          </PageLink>
        </Paper>
      ))}
    </SimpleGrid>
  );
}

/** How many went in each of the last minutes. */
function Rate({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('delivery');
  const { zone } = useEventScope();
  const { number, shortTime, dateTime } = useFormats();
  const points = delivery.perMinute.map(({ at, sent }) => ({
    x: Date.parse(at) / minuteMs,
    y: sent,
  }));
  const all = points.reduce((sum, { y }) => sum + y, 0);
  const summary = t('rate.summary', { count: all, number: number(all), minutes: points.length });
  const { nextDueAt } = delivery;
  return (
    <>
      <Text fw={600} role="status">
        {summary}
      </Text>
      {nextDueAt ? (
        <Text c="dimmed">{t('rate.next', { at: dateTime(nextDueAt, zone) })}</Text>
      ) : null}
      {all > 0 ? (
        <LineChart
          label={summary}
          lines={[{ key: 'sent', name: t('rate.line'), points, tone: 'main', isStep: true }]}
          x={{
            label: t('rate.minutes'),
            format: (minute) => shortTime(minute * minuteMs, zone),
            isWhole: true,
          }}
          y={{ label: t('rate.line'), format: number, from: 0 }}
        />
      ) : null}
    </>
  );
}

/** What calendars said to the invitations that stand. */
function Answers({ delivery: { answers } }: { delivery: Delivery }) {
  const { t } = useTranslation('delivery');
  const given = calendarAnswers.filter((answer) => answers[answer]);
  if (given.length === 0) return null;
  const words = given.map((answer) => t(`answer.${answer}`, { count: answers[answer] ?? 0 }));
  return (
    <Text mt="sm">
      {t('answer.title')} {words.join(' · ')}
    </Text>
  );
}
