import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NetworkFrame } from './network-frame.tsx';
import classes from './networks.module.css';
import type { GroupActivity } from './shapes.ts';
import { localDay } from './today.ts';

/** What happened in the group, the latest first. */
export function ActivityPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const query = $api.useInfiniteQuery(
    'get',
    '/api/networks/{network}/activity',
    { params: { path: { network } } },
    pagedOptions,
  );
  return (
    <NetworkFrame
      network={network}
      title={t('activity.title')}
      description={t('activity.description')}
    >
      <PagedList query={query} empty={<EmptyState title={t('activity.none')} />}>
        {(items) => <Days network={network} items={items} />}
      </PagedList>
    </NetworkFrame>
  );
}

type DaysProps = { network: string; items: readonly GroupActivity[] };

/** By days, so that the eye finds when something was. */
function Days({ network, items }: DaysProps) {
  const { date } = useFormats();
  const days = Map.groupBy(items, ({ at }) => localDay(Date.parse(at)));
  return (
    <>
      {[...days].map(([day, own]) => (
        <section key={day} aria-label={date(day)}>
          <h2 className={classes.day}>{date(day)}</h2>
          <ul className={classes.lines}>
            {own.map((item) => (
              <li key={item.id}>
                <Happening network={network} item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Happening({ network, item }: { network: string; item: GroupActivity }) {
  const { t } = useTranslation(['groups', 'activity']);
  const { time } = useFormats();
  const pick = usePickText();
  const { verb, by, at } = item;
  const title = item.titles ? pick(item.titles) : item.title;
  const sentence = title
    ? t(`groups:happened.${verb}`, { title })
    : t(`activity:action.networks.${verb}`);
  const place = placeOf(network, item);
  return (
    <Stack gap={2} className={classes.breaking}>
      <Text>{place ? <PageLink to={place}>{sentence}</PageLink> : sentence}</Text>
      <Text size="sm" c="dimmed">
        {[by, time(at, readerZone())].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}

/** Where one reads on about it, if anywhere. */
function placeOf(network: string, { verb, meetingId, surveyId, mailingId }: GroupActivity) {
  if (mailingId) return publicPath('groupMailing', { network, mailingId });
  if (surveyId) return publicPath('survey', { network, surveyId });
  if (meetingId) return publicPath('groupMeeting', { network, meetingId });
  if (verb.endsWith('_task') || verb.endsWith('_decision'))
    return publicPath('groupWork', { network });
  if (verb.includes('_document')) return publicPath('groupDocuments', { network });
  return null;
}
