import { participantStates } from '@ponte/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { requireAccount } from '../../layouts/require-account.ts';
import { organiserLayout, participantLayout, publicLayout } from '../../layouts/routes.ts';
import { organiserPages, participantPages, publicPages } from '../../paths.ts';
import type { Sort } from '../../ui/data-table-model.ts';
import { createHomeRoute } from './home/routes.tsx';
import type { HomeSlots } from './home/slots.ts';
import type { ParticipantState } from './types.ts';

const loader = texts('participants');
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The search of an address without the entries that are not there. */
function present<T extends Record<string, unknown>>(search: T): Partial<T> {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

export const registrationRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.registration,
  // A support office gives out links that name it.
  validateSearch: (search: Record<string, unknown>): { office?: string } =>
    present({ office: asText(search.office) }) as { office?: string },
  beforeLoad: requireAccount,
  loader: () => Promise.all([loader(), texts('nace')()]),
  component: lazyRouteComponent(
    () => import('./registration/registration-page.tsx'),
    'RegistrationPage',
  ),
});

const ownRegistrationRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.registration,
  loader,
  component: lazyRouteComponent(
    () => import('./home/own-registration-page.tsx'),
    'OwnRegistrationPage',
  ),
});

export type PeopleSearch = {
  state?: ParticipantState;
  typeId?: string;
  country?: string;
  officeId?: string;
  meetings?: 'none';
  text?: string;
  sort?: PeopleSort;
  direction?: Sort['direction'];
};

const sorts = ['registeredAt', 'name', 'organisation', 'state'] as const;
type PeopleSort = (typeof sorts)[number];
const directions = ['ascending', 'descending'] as const;

/** Reads the filters from an address; what is empty or unknown counts as absent. */
export const readPeopleSearch = (search: Record<string, unknown>): PeopleSearch =>
  present({
    state: participantStates.find((state) => state === search.state),
    typeId: asText(search.typeId),
    country: asText(search.country),
    officeId: asText(search.officeId),
    meetings: search.meetings === 'none' ? 'none' : undefined,
    text: asText(search.text),
    sort: sorts.find((sort) => sort === search.sort),
    direction: directions.find((direction) => direction === search.direction),
  }) as PeopleSearch;

export const peopleRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.registrations,
  validateSearch: readPeopleSearch,
  loader,
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
});

export const personRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.registration,
  loader,
  component: lazyRouteComponent(() => import('./people/person-page.tsx'), 'PersonPage'),
});

export const checkInRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.checkIn,
  // The code on a badge leads here.
  validateSearch: (search: Record<string, unknown>): { person?: string } =>
    present({ person: asText(search.person) }) as { person?: string },
  loader,
  component: lazyRouteComponent(() => import('./people/check-in-page.tsx'), 'CheckInPage'),
});

const typesRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.participationTypes,
  loader,
  component: lazyRouteComponent(() => import('./form/types-page.tsx'), 'TypesPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.questions,
  loader,
  component: lazyRouteComponent(() => import('./form/questions-page.tsx'), 'QuestionsPage'),
});

/** Registration, one's first page, and the organiser's registrations; the slots are what other features add. */
export const createParticipantsRoutes = (slots: HomeSlots) =>
  ({
    public: [registrationRoute],
    participant: [createHomeRoute(slots), ownRegistrationRoute],
    organiser: [peopleRoute, personRoute, checkInRoute, typesRoute, questionsRoute],
  }) as const;
