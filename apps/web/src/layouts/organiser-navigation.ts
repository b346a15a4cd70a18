import type { Permission } from '@ponte/domain';
import {
  IconCalendarTime,
  IconChartBar,
  IconDoorEnter,
  IconFileExport,
  IconFileImport,
  IconForms,
  IconGridDots,
  IconHistory,
  IconHome,
  IconMailBolt,
  IconMailCheck,
  IconMailCog,
  IconMailFast,
  IconMessages,
  IconMicrophone2,
  IconSettings,
  IconShieldCheck,
  IconTags,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import { organiserPath } from '../paths.ts';
import type { NavigationGroup, NavigationItem } from './navigation.ts';

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
    to: organiserPath('questions', { eventId }),
    textKey: 'nav.questions',
    icon: IconForms,
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
    to: organiserPath('letters', { eventId }),
    textKey: 'nav.letters',
    icon: IconMailCog,
    needs: 'event.edit',
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
    to: organiserPath('checkIn', { eventId }),
    textKey: 'nav.checkIn',
    icon: IconDoorEnter,
    needs: 'check_in',
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
  {
    to: organiserPath('inbound', { eventId }),
    textKey: 'nav.inbound',
    icon: IconMailCheck,
    needs: 'mail.view',
  },
  {
    to: organiserPath('delivery', { eventId }),
    textKey: 'nav.delivery',
    icon: IconMailBolt,
    needs: 'mail.view',
  },
];

const lookingBack = (eventId: string): NavigationItem[] => [
  {
    to: organiserPath('statistics', { eventId }),
    textKey: 'nav.statistics',
    icon: IconChartBar,
    needs: 'reports.view',
  },
  {
    to: organiserPath('outcomes', { eventId }),
    textKey: 'nav.outcomes',
    icon: IconTargetArrow,
    needs: 'reports.view',
  },
  {
    to: organiserPath('exports', { eventId }),
    textKey: 'nav.exports',
    icon: IconFileExport,
    needs: 'reports.export',
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

/** Whether the permissions open the page at this address; pages that no navigation names speak for themselves. */
export function isPageOpen(
  eventId: string,
  permissions: Partial<Record<Permission, unknown>>,
  address: string,
): boolean {
  const items = allGroups(eventId).flatMap((group) => group.items);
  const item = items.find(
    ({ to, isExact }) => address === to || (!isExact && address.startsWith(`${to}/`)),
  );
  return !item?.needs || Boolean(permissions[item.needs]);
}
