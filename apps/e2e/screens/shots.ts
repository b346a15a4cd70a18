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

const publicShots: Shot[] = LANGUAGES.map((language) => ({
  name: `event-${language}`,
  path: `/${language}/events/${slug}`,
  language,
}));

const participantShots: Shot[] = (
  ['home', 'directory', 'requests', 'schedule', 'availability'] as const
).map((page) => ({
  name: page === 'schedule' ? 'my-schedule' : page,
  path: participantPath(page, { slug }),
  role: 'italian',
  ...(page === 'directory' ? { height: 1120 } : {}),
}));

const organiserShots: Shot[] = (['home', 'timetable', 'schedule', 'sentMail'] as const).map(
  (page) => ({
    name: { home: 'overview', timetable: 'timetable', schedule: 'schedule', sentMail: 'sent-mail' }[
      page
    ],
    path: organiserPath(page, { eventId }),
    role: 'organiser',
    ...(page === 'schedule' ? { height: 920 } : {}),
  }),
);

/** The pages that show the product at a glance. */
export const shots: Shot[] = [...publicShots, ...participantShots, ...organiserShots];
