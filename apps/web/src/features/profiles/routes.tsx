import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { participantLayout } from '../../layouts/routes.ts';
import { participantPages } from '../../paths.ts';
import { readDirectorySearch } from './directory-search.ts';
import type { DirectorySlots } from './slots.ts';

/** The participant's own profile and the directory; the slots are what other features add to it. */
export function createProfilesRoutes(slots: DirectorySlots) {
  const loader = texts('profiles', 'organisations', 'nace');
  const profileRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.profile,
    loader,
    component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
  });
  const directoryRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.directory,
    validateSearch: readDirectorySearch,
    loader,
    component: lazyRouteComponent(async () => {
      const { DirectoryPage } = await import('./directory-page.tsx');
      return { default: () => <DirectoryPage slots={slots} /> };
    }),
  });
  const participantRoute = createRoute({
    getParentRoute: () => participantLayout,
    path: participantPages.participant,
    loader,
    component: lazyRouteComponent(async () => {
      const { ParticipantPage } = await import('./participant-page.tsx');
      return { default: () => <ParticipantPage slots={slots} /> };
    }),
  });
  return { participant: [profileRoute, directoryRoute, participantRoute] } as const;
}
