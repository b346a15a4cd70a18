import type { APIRequestContext } from '@playwright/test';
import { get, post } from './api.ts';

const DAY_MS = 86_400_000;

/** A day so many days from now, as forms and the API take it. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

export type MadeEvent = { id: string; slug: string };

/** An open event of one day with slots and tables, made by the administrator. */
export async function makeEvent(admin: APIRequestContext, slug: string): Promise<MadeEvent> {
  const [firstDay, lastDay] = [dayFromNow(30), dayFromNow(30)];
  const { id } = await post<{ id: string }>(admin, '/api/events', {
    slug,
    names: { en: `Journey ${slug}` },
    languages: ['en'],
    zone: 'Europe/Rome',
    firstDay,
    lastDay,
  });
  const times = { from: '10:00', until: '12:00', slotMinutes: 20, pauseMinutes: 0 };
  await post(admin, `/api/events/${id}/timetable/blocks`, { days: [firstDay], ...times });
  const tables = { pattern: 'T#', first: 1, count: 3, capacity: 4, languages: [] };
  await post(admin, `/api/events/${id}/timetable/table-rows`, tables);
  const { version } = await get<{ version: number }>(admin, `/api/events/${id}`);
  await post(admin, `/api/events/${id}/state`, { to: 'open', version });
  return { id, slug };
}

type Registration = { name: string; organisation: string };

/** Registers whoever is signed in, with a new organisation; gives the participant's id. */
export async function register(
  person: APIRequestContext,
  event: string,
  { name, organisation }: Registration,
): Promise<string> {
  const types = await get<{ items: { id: string }[] }>(
    person,
    `/api/events/${event}/participation-types`,
  );
  const { id } = await post<{ id: string }>(person, `/api/events/${event}/registrations`, {
    name,
    organisation: { create: { name: organisation, kind: 'company', country: 'SI' } },
    typeId: types.items[0]?.id,
    hasConsented: true,
  });
  return id;
}
