/**
 * Every URL of the web application. The same pattern declares a route and builds a link to it, so
 * that a page cannot move without its links. `$name` marks a parameter.
 */
export const publicPages = {
  home: '/',
  start: '/start',
  signIn: '/sign-in',
  signInLink: '/sign-in/$token',
  account: '/account',
  mailLink: '/links/$token',
  outcomeLink: '/outcomes/$token',
  event: '/events/$slug',
  registration: '/events/$slug/register',
  organisations: '/organisations',
  newOrganisation: '/organisations/new',
  organisation: '/organisations/$organisationId',
  organisationOffice: '/organisations/$organisationId/office',
  offices: '/offices',
  office: '/offices/$officeId',
  officeClient: '/offices/$officeId/companies/$organisationId',
  officeInvitations: '/offices/$officeId/invitations',
  officeHandovers: '/offices/$officeId/handovers',
  joinOffice: '/offices/$officeId/join',
  handoverLink: '/handover/$token',
  exchange: '/exchange',
  exchangeOwn: '/exchange/own',
  newExchangeProfile: '/exchange/own/new',
  exchangeOwnProfile: '/exchange/own/$profileId',
  exchangeReviews: '/exchange/reviews',
  exchangeReview: '/exchange/reviews/$profileId',
  interests: '/exchange/interests',
  savedSearches: '/exchange/searches',
  endDigests: '/exchange/unsubscribe/$token',
  exchangeProfile: '/exchange/$reference',
  networks: '/networks',
  newNetwork: '/networks/new',
  network: '/networks/$network',
  networkSettings: '/networks/$network/settings',
  groupMeetings: '/networks/$network/meetings',
  newGroupMeeting: '/networks/$network/meetings/new',
  groupMeeting: '/networks/$network/meetings/$meetingId',
  groupWork: '/networks/$network/work',
  groupDocuments: '/networks/$network/documents',
  groupMailings: '/networks/$network/mailings',
  newGroupMailing: '/networks/$network/mailings/new',
  groupMailing: '/networks/$network/mailings/$mailingId',
  leaveMailings: '/groups/unsubscribe/$token',
  groupActivity: '/networks/$network/activity',
  surveys: '/networks/$network/surveys',
  newSurvey: '/networks/$network/surveys/new',
  survey: '/networks/$network/surveys/$surveyId',
  answerSurvey: '/surveys/$key',
  myEvents: '/organise',
  newEvent: '/organise/new',
  website: '/website',
  newsletter: '/website/newsletter',
  newsletterIssue: '/website/newsletter/$issueId',
  websitePage: '/website/$pageId',
  inquiries: '/inquiries',
  inquiry: '/inquiries/$inquiryId',
  eventFromFile: '/organise/new/from-file',
  unsubscribe: '/unsubscribe/$token',
  design: '/design',
} as const;

/**
 * The area of one participant in one event; each page's pattern continues it. `?as=` names somebody one acts
 * for (api/use-subject.ts).
 */
export const participantArea = '/e/$slug';
export const participantPages = {
  home: '/',
  directory: '/directory',
  participant: '/directory/$participantId',
  requests: '/requests',
  schedule: '/schedule',
  map: '/map',
  meeting: '/meetings/$meetingId',
  outcomes: '/outcomes',
  availability: '/availability',
  agenda: '/agenda',
  registration: '/registration',
  profile: '/profile',
  mail: '/mail',
  message: '/mail/$messageId',
  leave: '/leave',
} as const;

/** The organiser's side of one event; each page's pattern continues it. */
export const organiserArea = '/organise/$eventId';
export const organiserPages = {
  home: '/',
  settings: '/settings',
  participationTypes: '/participation-types',
  questions: '/questions',
  roles: '/roles',
  timetable: '/timetable',
  sessions: '/sessions',
  registrations: '/registrations',
  registration: '/registrations/$participantId',
  checkIn: '/check-in',
  requests: '/requests',
  schedule: '/schedule',
  drafts: '/schedule/drafts',
  draft: '/schedule/drafts/$runId',
  scheduleFigures: '/schedule/figures',
  whatIf: '/schedule/what-if',
  letters: '/letters',
  sentMail: '/mail',
  sentMessage: '/mail/$messageId',
  inbound: '/answers',
  delivery: '/delivery',
  import: '/import',
  statistics: '/statistics',
  outcomes: '/outcomes',
  exports: '/exports',
  activity: '/activity',
} as const;

/** A URL of this application, without origin. */
export type AppPath = `/${string}`;

type Parameters<Pattern extends string> = Pattern extends `${string}$${infer Name}/${infer Rest}`
  ? Name | Parameters<`/${Rest}`>
  : Pattern extends `${string}$${infer Name}`
    ? Name
    : never;

type Filled<Pattern extends string> = [Parameters<Pattern>] extends [never]
  ? []
  : [parameters: Record<Parameters<Pattern>, string>];

type PublicPage = keyof typeof publicPages;
type ParticipantPage = keyof typeof participantPages;
type OrganiserPage = keyof typeof organiserPages;

function fillPattern(pattern: string, parameters: Record<string, string> = {}): AppPath {
  const filled = pattern.replace(/\$(\w+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The path ${pattern} misses ${name}`);
    return encodeURIComponent(value);
  });
  return `/${filled.split('/').filter(Boolean).join('/')}`;
}

export const publicPath = <Page extends PublicPage>(
  page: Page,
  ...[parameters]: Filled<(typeof publicPages)[Page]>
): AppPath => fillPattern(publicPages[page], parameters);

export const participantPath = <Page extends ParticipantPage>(
  page: Page,
  parameters: Record<
    Parameters<`${typeof participantArea}${(typeof participantPages)[Page]}`>,
    string
  >,
): AppPath => fillPattern(`${participantArea}${participantPages[page]}`, parameters);

export const organiserPath = <Page extends OrganiserPage>(
  page: Page,
  parameters: Record<Parameters<`${typeof organiserArea}${(typeof organiserPages)[Page]}`>, string>,
): AppPath => fillPattern(`${organiserArea}${organiserPages[page]}`, parameters);
