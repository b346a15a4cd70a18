import type { APIRequestContext } from '@playwright/test';
import { get } from './api.ts';
import { DEMO_EVENT } from './demo.ts';

/** What the parameters of addresses stand for; by their names in the web's paths. */
export type Places = Record<string, string>;

type Items = { items: { id: string }[] };
type Directory = { items: { participantId: string }[] };

const idOf = ({ items }: Items): string => items[0]?.id ?? '';

/** Addresses that a company of the demo can open, each with something to show. */
export async function findOwnPlaces(company: APIRequestContext): Promise<Places> {
  const own = `/api/events/${DEMO_EVENT}/as/me`;
  const directory = await get<Directory>(company, `${own}/directory`);
  return {
    slug: DEMO_EVENT,
    participantId: directory.items[0]?.participantId ?? '',
    meetingId: idOf(await get(company, `${own}/meetings`)),
    messageId: idOf(await get(company, `${own}/messages`)),
    organisationId: idOf(await get(company, '/api/account/organisations')),
  };
}

/** Addresses that a support office of the demo's event can open. */
export async function findOfficePlaces(office: APIRequestContext): Promise<Places> {
  const approved = `/api/events/${DEMO_EVENT}/participants?state=approved`;
  return {
    slug: DEMO_EVENT,
    eventId: DEMO_EVENT,
    participantId: idOf(await get(office, approved)),
  };
}

/** Addresses that those who run the demo's event can open. */
export async function findOrganiserPlaces(organiser: APIRequestContext): Promise<Places> {
  const messages = `/api/events/${DEMO_EVENT}/messages`;
  return {
    ...(await findOfficePlaces(organiser)),
    messageId: idOf(await get(organiser, messages)),
  };
}

/** A pattern of the web's paths with its parameters filled in. */
export const fillIn = (pattern: string, places: Places): string =>
  pattern.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(places[name] || 'missing'));
