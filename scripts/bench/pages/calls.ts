import type { LargeGround } from '../../../apps/api/bench/large-ground.ts';

export type Who = 'owner' | 'supporter' | 'person';
/** One call that a page makes when it is opened. */
export type PageCall = { page: string; who: Who; path: string };

const organiserPages = (event: string, participant: string): [string, string[]][] => [
  ['home', [event, `${event}/overview`, `${event}/reports/alerts`]],
  [
    'registrations',
    [
      `${event}/participants?limit=100`,
      `${event}/participants?limit=100&sort=name&direction=ascending`,
      `${event}/participants?limit=100&sort=organisation&direction=ascending`,
      `${event}/participants?limit=100&text=novak`,
      `${event}/participants?limit=100&meetings=none`,
      `${event}/participants/counts`,
      `${event}/offices`,
    ],
  ],
  [
    'registration',
    [`${event}/participants/${participant}`, `${event}/participants/${participant}/notes`],
  ],
  ['requests', [`${event}/requests`, `${event}/requests?state=pending`]],
  ['statistics', [`${event}/reports/statistics`]],
  ['meetings', [`${event}/meetings`]],
];

const ownerPages = (event: string): [string, string[]][] => [
  ['schedule', [`${event}/schedule`, `${event}/schedule/runs`, `${event}/schedule/quality`]],
  ['timetable', [`${event}/timetable/blocks`, `${event}/timetable/tables`]],
  ['mail', [`${event}/messages`, `${event}/messages?state=failed`]],
  ['log', [`${event}/activity`, `${event}/activity?area=participants`]],
  ['types and questions', [`${event}/participation-types/settings`, `${event}/questions/settings`]],
];

const personPages = (own: string): [string, string[]][] => [
  ['participant’s home', [own, `${own}/home`]],
  [
    'directory',
    [
      `${own}/directory`,
      `${own}/directory?q=pumps`,
      `${own}/directory?q=roobots`,
      `${own}/directory?mode=fits`,
      `${own}/directory?country=SI`,
    ],
  ],
  ['own requests', [`${own}/requests`, `${own}/requests?box=sent`]],
  ['own schedule', [`${own}/meetings`, `${own}/sessions`, `${own}/availability`]],
  ['own profiles', [`${own}/profiles`]],
];

const asCalls = (who: Who, pages: [string, string[]][]): PageCall[] =>
  pages.flatMap(([page, paths]) => paths.map((path) => ({ page: `${page} (${who})`, who, path })));

/** What the main pages of an event ask the server for. */
export function listCalls({ eventId, participantId }: LargeGround): PageCall[] {
  const event = `/api/events/${eventId}`;
  return [
    ...asCalls('owner', [...organiserPages(event, participantId), ...ownerPages(event)]),
    ...asCalls(
      'supporter',
      organiserPages(event, participantId).filter(([page]) => page !== 'registration'),
    ),
    ...asCalls('person', personPages(`${event}/as/me`)),
  ];
}
