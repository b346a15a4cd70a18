import {
  IconAddressBook,
  IconCalendarUser,
  IconHome,
  IconId,
  IconMessages,
} from '@tabler/icons-react';
import { participantPath } from '../paths.ts';
import type { NavigationItem } from './navigation.ts';

export const participantNavigation = (slug: string): NavigationItem[] => [
  { to: participantPath('home', { slug }), textKey: 'nav.home', icon: IconHome, isExact: true },
  { to: participantPath('directory', { slug }), textKey: 'nav.directory', icon: IconAddressBook },
  { to: participantPath('requests', { slug }), textKey: 'nav.requests', icon: IconMessages },
  { to: participantPath('schedule', { slug }), textKey: 'nav.mySchedule', icon: IconCalendarUser },
  { to: participantPath('profile', { slug }), textKey: 'nav.profile', icon: IconId },
];
