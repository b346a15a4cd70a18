import { SegmentedControl } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './exchange.module.css';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { boxes, useBox } from './interest-box.ts';
import { InterestCard } from './interest-card.tsx';
import { OriginMeetings } from './origin-meetings.tsx';

/** Expressions of interest that came in, and those that were sent. */
export function InterestsPage() {
  const { t } = useTranslation('exchange');
  const [box, setBox] = useBox();
  const query = $api.useInfiniteQuery(
    'get',
    '/api/exchange/interests',
    { params: { query: { box } } },
    pagedOptions,
  );
  return (
    <>
      <PageHeader title={t('interests.title')} description={t('interests.description')} />
      <ExchangeTabs />
      <SegmentedControl
        aria-label={t('interests.title')}
        data={boxes.map((value) => ({ value, label: t(`interests.${value}`) }))}
        value={box}
        onChange={(value) => void setBox(boxes.find((each) => each === value) ?? box)}
        mb="md"
      />
      <PagedList
        query={query}
        empty={
          <EmptyState
            title={t(`interests.none_${box}`)}
            action={<ButtonLink to={publicPath('exchange')}>{t('tabs.search')}</ButtonLink>}
          />
        }
      >
        {(items) => (
          <ul className={classes.cards}>
            {items.map((interest) => (
              <li key={interest.id}>
                <InterestCard interest={interest} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      <OriginMeetings box={box} />
    </>
  );
}
