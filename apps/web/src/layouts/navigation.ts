import {
  IconAddressBook,
  IconBuildingCommunity,
  IconCalendarTime,
  IconCalendarUser,
  IconChartBar,
  IconFileImport,
  IconGridDots,
  IconHistory,
  IconHome,
  IconId,
  IconMailFast,
  IconMessages,
  IconMicrophone2,
  IconSettings,
  IconShieldCheck,
  IconTags,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { type AppPath, organiserPath, participantPath } from '../paths.ts';

/** One entry of a navigation; `textKey` is a key of the catalogue `common`. */
export type NavigationItem = { to: AppPath; textKey: string; icon: TablerIcon; isExact?: boolean };
export type NavigationGroup = { textKey: string; items: NavigationItem[] };

export const participantNavigation = (slug: string): NavigationItem[] => [
  { to: participantPath('home', { slug }), textKey: 'nav.home', icon: IconHome, isExact: true },
  { to: participantPath('directory', { slug }), textKey: 'nav.directory', icon: IconAddressBook },
  { to: participantPath('requests', { slug }), textKey: 'nav.requests', icon: IconMessages },
  { to: participantPath('schedule', { slug }), textKey: 'nav.mySchedule', icon: IconCalendarUser },
  { to: participantPath('profile', { slug }), textKey: 'nav.profile', icon: IconId },
];

const preparation = (eventId: string): NavigationItem[] => [
  { to: organiserPath('settings', { eventId }), textKey: 'nav.settings', icon: IconSettings },
  {
    to: organiserPath('participationTypes', { eventId }),
    textKey: 'nav.participationTypes',
    icon: IconTags,
  },
  { to: organiserPath('timetable', { eventId }), textKey: 'nav.timetable', icon: IconCalendarTime },
  { to: organiserPath('sessions', { eventId }), textKey: 'nav.sessions', icon: IconMicrophone2 },
  { to: organiserPath('roles', { eventId }), textKey: 'nav.roles', icon: IconShieldCheck },
];

const people = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('registrations', { eventId }),
    textKey: 'nav.registrations',
    icon: IconUsers,
  },
  {
    to: organiserPath('organisations', { eventId }),
    textKey: 'nav.organisations',
    icon: IconBuildingCommunity,
  },
  { to: organiserPath('import', { eventId }), textKey: 'nav.import', icon: IconFileImport },
];

const meetings = (eventId: string): NavigationItem[] => [
  { to: organiserPath('requests', { eventId }), textKey: 'nav.requests', icon: IconMessages },
  { to: organiserPath('schedule', { eventId }), textKey: 'nav.schedule', icon: IconGridDots },
  { to: organiserPath('sentMail', { eventId }), textKey: 'nav.sentMail', icon: IconMailFast },
];

const lookingBack = (eventId: string): NavigationItem[] => [
  { to: organiserPath('reports', { eventId }), textKey: 'nav.reports', icon: IconChartBar },
  { to: organiserPath('activity', { eventId }), textKey: 'nav.activity', icon: IconHistory },
];

export const organiserNavigation = (eventId: string): NavigationGroup[] => [
  {
    textKey: 'nav.groupEvent',
    items: [
      {
        to: organiserPath('home', { eventId }),
        textKey: 'nav.overview',
        icon: IconHome,
        isExact: true,
      },
      ...preparation(eventId),
    ],
  },
  { textKey: 'nav.groupPeople', items: people(eventId) },
  { textKey: 'nav.groupMeetings', items: meetings(eventId) },
  { textKey: 'nav.groupReports', items: lookingBack(eventId) },
];
