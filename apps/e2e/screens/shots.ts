import { organiserPath, participantPath } from '../../web/src/paths.ts';
import { DEMO_EVENT, type DemoRole } from '../stack/demo.ts';

const slug = DEMO_EVENT;
const eventId = DEMO_EVENT;

export type Shot = {
  name: string;
  path: string;
  /** Nobody signs in for what everybody can see. */
  role?: DemoRole;
  language?: string;
  /** Of the picture on a desktop, where the usual height would cut what matters. */
  height?: number;
};

const LANGUAGES = ['en', 'it', 'sl', 'de'];

/** What strangers see: the same pages read differently in each language. */
const publicShots: Shot[] = LANGUAGES.flatMap((language) => [
  { name: `site-${language}`, path: `/${language}`, language },
  { name: `event-${language}`, path: `/${language}/events/${slug}`, language },
]);

/** What stays between events. */
const networkShots: Shot[] = [
  { name: 'exchange', path: '/en/exchange' },
  { name: 'network', path: '/en/networks/due-gorizie', height: 1120 },
];

const participantShots: Shot[] = (
  ['home', 'directory', 'requests', 'schedule', 'availability'] as const
).map((page) => ({
  name: page === 'schedule' ? 'my-schedule' : page,
  path: participantPath(page, { slug }),
  role: 'italian',
  ...(page === 'directory' ? { height: 1120 } : {}),
}));

const organiserNames = {
  home: 'overview',
  timetable: 'timetable',
  schedule: 'schedule',
  sentMail: 'sent-mail',
  delivery: 'mail-cockpit',
  statistics: 'statistics',
} as const;

const organiserShots: Shot[] = (Object.keys(organiserNames) as (keyof typeof organiserNames)[]).map(
  (page) => ({
    name: organiserNames[page],
    path: organiserPath(page, { eventId }),
    role: 'organiser',
    ...(page === 'schedule' ? { height: 920 } : {}),
  }),
);

/** The pages that show the product at a glance. */
export const shots: Shot[] = [
  ...publicShots,
  ...networkShots,
  ...participantShots,
  ...organiserShots,
];
