import { lazy } from 'react';
import { designRoute } from './design/routes.tsx';
import { accountsRoutes } from './features/accounts/routes.tsx';
import { deliveryRoutes } from './features/delivery/routes.tsx';
import { eventsRoutes } from './features/events/routes.tsx';
import { exchangeRoutes } from './features/exchange/routes.tsx';
import { importsRoutes } from './features/imports/routes.tsx';
import { inquiriesRoutes } from './features/inquiries/routes.tsx';
import { invitationsRoutes } from './features/invitations/routes.tsx';
import { lettersRoutes } from './features/letters/routes.tsx';
import { mailLinksRoutes } from './features/mail-links/routes.tsx';
import { meetingRequestsRoutes } from './features/meeting-requests/routes.tsx';
import { createMeetingsRoutes } from './features/meetings/routes.tsx';
import { networksRoutes } from './features/networks/routes.tsx';
import { newsletterRoutes } from './features/newsletter/routes.tsx';
import { officesRoutes } from './features/offices/routes.tsx';
import { organisationsRoutes } from './features/organisations/routes.tsx';
import { outcomesRoutes } from './features/outcomes/routes.tsx';
import { createParticipantsRoutes } from './features/participants/routes.tsx';
import { createProfilesRoutes } from './features/profiles/routes.tsx';
import { remindersRoutes } from './features/reminders/routes.tsx';
import { repliesRoutes } from './features/replies/routes.tsx';
import { reportsRoutes } from './features/reports/routes.tsx';
import { createScheduleRoutes } from './features/schedule/routes.tsx';
import { timetableRoutes } from './features/timetable/routes.tsx';
import { websiteRoutes } from './features/website/routes.tsx';
import { homeSlots } from './home-slots.ts';
import { organiserLayout, participantLayout, publicLayout, rootRoute } from './layouts/routes.ts';

// Features do not import each other: what one shows inside another's page is handed over here.
const profilesRoutes = createProfilesRoutes({
  rowScope: lazy(() => import('./features/meeting-requests/request-scope.tsx')),
  rowAction: lazy(() => import('./features/meeting-requests/request-button.tsx')),
  requestBox: lazy(() => import('./features/meeting-requests/request-box.tsx')),
});

const participantsRoutes = createParticipantsRoutes(homeSlots);

const meetingsRoutes = createMeetingsRoutes({
  tableMap: lazy(() => import('./features/timetable/table-map.tsx')),
  feedBox: lazy(async () => {
    const { FeedBox } = await import('./features/invitations/feed-box.tsx');
    return { default: FeedBox };
  }),
  proposalsBox: lazy(() => import('./features/replies/proposals-box.tsx')),
  proposeButton: lazy(() => import('./features/replies/propose-button.tsx')),
  outcomeBox: lazy(async () => {
    const { MeetingBox } = await import('./features/outcomes/telling-pages.ts');
    return { default: MeetingBox };
  }),
  calendarMenu: lazy(() => import('./features/invitations/calendar-menu.tsx')),
});

const scheduleRoutes = createScheduleRoutes({
  meetingPanel: lazy(() => import('./features/meetings/organiser-panel.tsx')),
  cancelledList: lazy(() => import('./features/meetings/cancelled-list.tsx')),
});

/** The tree of all pages. A feature adds its routes below the layouts they live in, in shelf order. */
export const routeTree = rootRoute.addChildren([
  publicLayout.addChildren([
    ...accountsRoutes.public,
    ...organisationsRoutes.public,
    ...eventsRoutes.public,
    ...participantsRoutes.public,
    ...mailLinksRoutes.public,
    ...remindersRoutes.public,
    ...exchangeRoutes.public,
    ...outcomesRoutes.public,
    ...websiteRoutes.public,
    ...newsletterRoutes.public,
    ...inquiriesRoutes.public,
    ...networksRoutes.public,
    ...officesRoutes.public,
    ...(import.meta.env.DEV ? [designRoute] : []),
  ]),
  participantLayout.addChildren([
    ...participantsRoutes.participant,
    ...profilesRoutes.participant,
    ...timetableRoutes.participant,
    ...meetingRequestsRoutes.participant,
    ...meetingsRoutes.participant,
    ...invitationsRoutes.participant,
    ...outcomesRoutes.participant,
  ]),
  organiserLayout.addChildren([
    ...eventsRoutes.organiser,
    ...participantsRoutes.organiser,
    ...timetableRoutes.organiser,
    ...meetingRequestsRoutes.organiser,
    ...scheduleRoutes.organiser,
    ...importsRoutes.organiser,
    ...invitationsRoutes.organiser,
    ...repliesRoutes.organiser,
    ...outcomesRoutes.organiser,
    ...deliveryRoutes.organiser,
    ...reportsRoutes.organiser,
    ...lettersRoutes.organiser,
  ]),
]);
