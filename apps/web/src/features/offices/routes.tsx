import { officeTasks } from '@ponte/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isId } from '../../api/is-id.ts';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { publicLayout } from '../../layouts/routes.ts';
import { publicPages } from '../../paths.ts';
import type { OfficeTask } from './shapes.ts';

const desk = {
  getParentRoute: () => publicLayout,
  beforeLoad: requireAccount,
  loader: texts('offices', 'participants', 'organising'),
} as const;

export type DeskSearch = { text?: string; country?: string; event?: string; task?: OfficeTask };

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads the filters from an address; what is empty or unknown counts as absent. */
export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const read = {
    text: asText(search.text),
    country: asText(search.country),
    event: isId(search.event) ? search.event : undefined,
    task: officeTasks.find((task) => task === search.task),
  };
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as DeskSearch;
}

const listRoute = createRoute({
  ...desk,
  path: publicPages.offices,
  component: lazyRouteComponent(() => import('./offices-page.tsx'), 'OfficesPage'),
});
export const deskRoute = createRoute({
  ...desk,
  path: publicPages.office,
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./desk-page.tsx'), 'DeskPage'),
});
const companyRoute = createRoute({
  ...desk,
  path: publicPages.officeClient,
  component: lazyRouteComponent(() => import('./company-page.tsx'), 'CompanyPage'),
});
const invitationsRoute = createRoute({
  ...desk,
  path: publicPages.officeInvitations,
  component: lazyRouteComponent(() => import('./invitations-page.tsx'), 'InvitationsPage'),
});
const handoversRoute = createRoute({
  ...desk,
  path: publicPages.officeHandovers,
  component: lazyRouteComponent(() => import('./handovers-page.tsx'), 'HandoversPage'),
});
const joinRoute = createRoute({
  ...desk,
  path: publicPages.joinOffice,
  component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage'),
});
const companyOfficeRoute = createRoute({
  ...desk,
  path: publicPages.organisationOffice,
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    isId(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('./company-office-page.tsx'), 'CompanyOfficePage'),
});
const linkRoute = createRoute({
  getParentRoute: () => publicLayout,
  loader: texts('offices'),
  path: publicPages.handoverLink,
  component: lazyRouteComponent(() => import('./link-page.tsx'), 'LinkPage'),
});

export const officesRoutes = {
  public: [
    listRoute,
    deskRoute,
    companyRoute,
    invitationsRoute,
    handoversRoute,
    joinRoute,
    companyOfficeRoute,
    linkRoute,
  ],
} as const;
