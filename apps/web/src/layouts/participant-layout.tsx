import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useDayAtHand } from '../offline/use-day-at-hand.ts';
import { LocalisedText } from '../ui/localised-text.tsx';
import { RouterAnchor } from '../ui/router-anchor.tsx';
import { ActingBanner } from './acting-banner.tsx';
import { EventScope } from './event-scope.tsx';
import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import type { NavigationItem } from './navigation.ts';
import { participantNavigation } from './participant-navigation.ts';
import { SiteHeader } from './site-header.tsx';

// The page itself comes first.
const OfflineBar = lazy(() => import('../offline/offline-bar.tsx'));

function DayAtHand() {
  useDayAtHand();
  return null;
}

export function ParticipantLayout() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <EventScope of={slug}>
      {(event) => (
        <div className={classes.page}>
          <SiteHeader>
            <LocalisedText text={event.names} />
          </SiteHeader>
          <Suspense>
            <OfflineBar />
          </Suspense>
          <DayAtHand />
          <div className={classes.withTabs}>
            <TabBar items={participantNavigation(slug)} />
            <MainArea>
              <ActingBanner />
              <Outlet />
            </MainArea>
          </div>
        </div>
      )}
    </EventScope>
  );
}

/** At the bottom under the thumb on a phone, at the side on a wide screen. */
function TabBar({ items }: { items: NavigationItem[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.participant')} className={`${classes.tabs} no-print`}>
      {items.map(({ to, textKey, icon: Icon, isExact = false, isWideOnly = false }) => (
        <RouterAnchor
          key={to}
          to={to}
          isExact={isExact}
          className={isWideOnly ? `${classes.tab} ${classes.wideOnly}` : classes.tab}
        >
          <Icon size={24} stroke={1.6} aria-hidden />
          <span>{t(textKey)}</span>
        </RouterAnchor>
      ))}
    </nav>
  );
}
