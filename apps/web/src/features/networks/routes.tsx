import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';

const open = {
  getParentRoute: () => publicLayout,
  loader: texts('networks', 'groups', 'nace', 'organisations', 'organising'),
} as const;
const own = { ...open, beforeLoad: requireAccount } as const;

const listRoute = createRoute({
  ...open,
  path: publicPages.networks,
  component: lazyRouteComponent(() => import('./networks-page.tsx'), 'NetworksPage'),
});
const newRoute = createRoute({
  ...own,
  path: publicPages.newNetwork,
  component: lazyRouteComponent(() => import('./new-network-page.tsx'), 'NewNetworkPage'),
});
const pageRoute = createRoute({
  ...open,
  path: publicPages.network,
  component: lazyRouteComponent(() => import('./network-page.tsx'), 'NetworkPage'),
});
const settingsRoute = createRoute({
  ...own,
  path: publicPages.networkSettings,
  component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
});
const meetingsRoute = createRoute({
  ...own,
  loader: texts('networks', 'groups', 'invitations'),
  path: publicPages.groupMeetings,
  component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
});
const newMeetingRoute = createRoute({
  ...own,
  path: publicPages.newGroupMeeting,
  component: lazyRouteComponent(() => import('./new-meeting-page.tsx'), 'NewMeetingPage'),
});
const meetingRoute = createRoute({
  ...own,
  path: publicPages.groupMeeting,
  component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
});
const workRoute = createRoute({
  ...own,
  path: publicPages.groupWork,
  component: lazyRouteComponent(() => import('./work-page.tsx'), 'WorkPage'),
});
const documentsRoute = createRoute({
  ...own,
  path: publicPages.groupDocuments,
  component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage'),
});
const mailingsRoute = createRoute({
  ...own,
  path: publicPages.groupMailings,
  component: lazyRouteComponent(() => import('./mailings-page.tsx'), 'MailingsPage'),
});
const newMailingRoute = createRoute({
  ...own,
  path: publicPages.newGroupMailing,
  component: lazyRouteComponent(() => import('./new-mailing-page.tsx'), 'NewMailingPage'),
});
const mailingRoute = createRoute({
  ...own,
  path: publicPages.groupMailing,
  component: lazyRouteComponent(() => import('./mailing-page.tsx'), 'MailingPage'),
});
const leaveMailingsRoute = createRoute({
  ...open,
  loader: texts('groups'),
  path: publicPages.leaveMailings,
  component: lazyRouteComponent(() => import('./leave-mailings-page.tsx'), 'LeaveMailingsPage'),
});
const activityRoute = createRoute({
  ...own,
  loader: texts('networks', 'groups', 'activity'),
  path: publicPages.groupActivity,
  component: lazyRouteComponent(() => import('./activity-page.tsx'), 'ActivityPage'),
});
const surveysRoute = createRoute({
  ...own,
  path: publicPages.surveys,
  component: lazyRouteComponent(() => import('./surveys-page.tsx'), 'SurveysPage'),
});
const newSurveyRoute = createRoute({
  ...own,
  path: publicPages.newSurvey,
  component: lazyRouteComponent(() => import('./new-survey-page.tsx'), 'NewSurveyPage'),
});
const surveyRoute = createRoute({
  ...own,
  path: publicPages.survey,
  component: lazyRouteComponent(() => import('./survey-page.tsx'), 'SurveyPage'),
});
const answerRoute = createRoute({
  ...own,
  path: publicPages.answerSurvey,
  component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage'),
});

/** Networks: what everybody reads, and the desks of their own people. */
export const networksRoutes = {
  public: [
    listRoute,
    newRoute,
    pageRoute,
    settingsRoute,
    meetingsRoute,
    newMeetingRoute,
    meetingRoute,
    workRoute,
    documentsRoute,
    activityRoute,
    mailingsRoute,
    newMailingRoute,
    mailingRoute,
    leaveMailingsRoute,
    surveysRoute,
    newSurveyRoute,
    surveyRoute,
    answerRoute,
  ],
} as const;
