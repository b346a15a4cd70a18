import {
  IconAddressBook,
  IconCalendarUser,
  IconCircleCheck,
  IconClockCheck,
  IconHome,
  IconId,
  IconMail,
  IconMap,
  IconMessages,
  IconMicrophone2,
} from '@tabler/icons-react';
import { participantPath } from '../paths.ts';
import type { NavigationItem } from './navigation.ts';

export const participantNavigation = (slug: string): NavigationItem[] => [
  { to: participantPath('home', { slug }), textKey: 'nav.home', icon: IconHome, isExact: true },
  { to: participantPath('directory', { slug }), textKey: 'nav.directory', icon: IconAddressBook },
  { to: participantPath('requests', { slug }), textKey: 'nav.requests', icon: IconMessages },
  { to: participantPath('schedule', { slug }), textKey: 'nav.mySchedule', icon: IconCalendarUser },
  {
    to: participantPath('map', { slug }),
    textKey: 'nav.map',
    icon: IconMap,
    isWideOnly: true,
  },
  {
    to: participantPath('availability', { slug }),
    textKey: 'nav.availability',
    icon: IconClockCheck,
    isWideOnly: true,
  },
  {
    to: participantPath('agenda', { slug }),
    textKey: 'nav.agenda',
    icon: IconMicrophone2,
    isWideOnly: true,
  },
  {
    to: participantPath('outcomes', { slug }),
    textKey: 'nav.outcomes',
    icon: IconCircleCheck,
    isWideOnly: true,
  },
  { to: participantPath('profile', { slug }), textKey: 'nav.profile', icon: IconId },
  {
    to: participantPath('mail', { slug }),
    textKey: 'nav.mail',
    icon: IconMail,
    isWideOnly: true,
  },
];
