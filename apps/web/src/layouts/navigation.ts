import type { Permission } from '@ponte/domain';
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
export type NavigationItem = {
  to: AppPath;
  textKey: string;
  icon: TablerIcon;
  isExact?: boolean;
  /** Shown only to those who may. */
  needs?: Permission;
};
export type NavigationGroup = { textKey: string; items: NavigationItem[] };

export const participantNavigation = (slug: string): NavigationItem[] => [
  { to: participantPath('home', { slug }), textKey: 'nav.home', icon: IconHome, isExact: true },
  { to: participantPath('directory', { slug }), textKey: 'nav.directory', icon: IconAddressBook },
  { to: participantPath('requests', { slug }), textKey: 'nav.requests', icon: IconMessages },
  { to: participantPath('schedule', { slug }), textKey: 'nav.mySchedule', icon: IconCalendarUser },
  { to: participantPath('profile', { slug }), textKey: 'nav.profile', icon: IconId },
];

const overview = (eventId: string): NavigationItem => ({
  to: organiserPath('home', { eventId }),
  textKey: 'nav.overview',
  icon: IconHome,
  isExact: true,
});

const preparation = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('settings', { eventId }),
    textKey: 'nav.settings',
    icon: IconSettings,
    needs: 'event.edit',
  },
  {
    to: organiserPath('participationTypes', { eventId }),
    textKey: 'nav.participationTypes',
    icon: IconTags,
    needs: 'event.edit',
  },
  {
    to: organiserPath('timetable', { eventId }),
    textKey: 'nav.timetable',
    icon: IconCalendarTime,
    needs: 'timetable.edit',
  },
  {
    to: organiserPath('sessions', { eventId }),
    textKey: 'nav.sessions',
    icon: IconMicrophone2,
    needs: 'timetable.edit',
  },
  {
    to: organiserPath('roles', { eventId }),
    textKey: 'nav.roles',
    icon: IconShieldCheck,
    needs: 'event.roles',
  },
];

const people = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('registrations', { eventId }),
    textKey: 'nav.registrations',
    icon: IconUsers,
    needs: 'participants.view',
  },
  {
    to: organiserPath('organisations', { eventId }),
    textKey: 'nav.organisations',
    icon: IconBuildingCommunity,
    needs: 'participants.view',
  },
  {
    to: organiserPath('import', { eventId }),
    textKey: 'nav.import',
    icon: IconFileImport,
    needs: 'participants.import',
  },
];

const meetings = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('requests', { eventId }),
    textKey: 'nav.requests',
    icon: IconMessages,
    needs: 'requests.view',
  },
  {
    to: organiserPath('schedule', { eventId }),
    textKey: 'nav.schedule',
    icon: IconGridDots,
    needs: 'schedule.view',
  },
  {
    to: organiserPath('sentMail', { eventId }),
    textKey: 'nav.sentMail',
    icon: IconMailFast,
    needs: 'mail.view',
  },
];

const lookingBack = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('reports', { eventId }),
    textKey: 'nav.reports',
    icon: IconChartBar,
    needs: 'event.view',
  },
  {
    to: organiserPath('activity', { eventId }),
    textKey: 'nav.activity',
    icon: IconHistory,
    needs: 'activity.view',
  },
];

const allGroups = (eventId: string): NavigationGroup[] => [
  { textKey: 'nav.groupEvent', items: [overview(eventId), ...preparation(eventId)] },
  { textKey: 'nav.groupPeople', items: people(eventId) },
  { textKey: 'nav.groupMeetings', items: meetings(eventId) },
  { textKey: 'nav.groupReports', items: lookingBack(eventId) },
];

/** The organiser's pages that these permissions open; groups without any are left out. */
export const organiserNavigation = (
  eventId: string,
  permissions: Partial<Record<Permission, unknown>>,
): NavigationGroup[] =>
  allGroups(eventId)
    .map((group) => ({
      ...group,
      items: group.items.filter(({ needs }) => !needs || permissions[needs]),
    }))
    .filter(({ items }) => items.length > 0);
