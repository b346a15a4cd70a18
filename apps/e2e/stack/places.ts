import { setTimeout as wait } from 'node:timers/promises';
import type { APIRequestContext } from '@playwright/test';
import { get, post } from './api.ts';
import { DEMO_EVENT } from './demo.ts';

/** What the parameters of addresses stand for; by their names in the web's paths. */
export type Places = Record<string, string>;

type Items = { items: { id: string }[] };
type Directory = { items: { participantId: string }[] };

const idOf = ({ items }: Items): string => items[0]?.id ?? '';

/** The demo's working group, by the word in its address. */
const DEMO_GROUP = 'sektorji';

/** The demo's support office, by the first word of its name. */
const DEMO_OFFICE = 'Grenzland';

type Listed = { items: { reference: string }[] };
const findReference = async (reader: APIRequestContext): Promise<string> =>
  (await get<Listed>(reader, '/api/exchange/profiles')).items[0]?.reference ?? '';

/** A profile that somebody works on; not every company of the demo has one. */
async function makeProfile(company: APIRequestContext, organisationId: string): Promise<string> {
  const { id } = await post<{ id: string }>(company, '/api/exchange/own', {
    organisationId,
    kind: 'business_offer',
    months: 12,
    contact: { name: 'Ana', email: 'ana@pages.example' },
    content: { title: { en: 'Castings in small numbers' } },
  });
  return id;
}

/** Addresses that a company of the demo can open, each with something to show. */
export async function findOwnPlaces(company: APIRequestContext): Promise<Places> {
  const own = `/api/events/${DEMO_EVENT}/as/me`;
  const directory = await get<Directory>(company, `${own}/directory`);
  const organisationId = idOf(await get(company, '/api/account/organisations'));
  return {
    slug: DEMO_EVENT,
    participantId: directory.items[0]?.participantId ?? '',
    meetingId: idOf(await get(company, `${own}/meetings`)),
    messageId: idOf(await get(company, `${own}/messages`)),
    organisationId,
    officeId: idOf(await get(company, `/api/organisations?name=${DEMO_OFFICE}`)),
    profileId: await makeProfile(company, organisationId),
    reference: await findReference(company),
    network: DEMO_GROUP,
  };
}

/** The desk of somebody's office, and one of its companies. */
async function findDesk(office: APIRequestContext): Promise<Places> {
  const officeId = idOf(await get(office, '/api/offices'));
  const desk = await get<{ companies: { id: string }[] }>(office, `/api/offices/${officeId}`);
  return { officeId, organisationId: desk.companies[0]?.id ?? '' };
}

/** Addresses that a support office of the demo's event can open. */
export const findOfficePlaces = async (office: APIRequestContext): Promise<Places> => ({
  ...(await findDesk(office)),
  ...(await findEventPlaces(office)),
});

async function findEventPlaces(office: APIRequestContext): Promise<Places> {
  const approved = `/api/events/${DEMO_EVENT}/participants?state=approved`;
  return {
    slug: DEMO_EVENT,
    eventId: DEMO_EVENT,
    participantId: idOf(await get(office, approved)),
  };
}

type Run = { id: string; state: string };

/** The demo's meetings are placed as they are agreed; a draft is made for those who look at one. */
async function makeDraft(organiser: APIRequestContext): Promise<string> {
  const runs = `/api/events/${DEMO_EVENT}/schedule/runs`;
  const { id } = await post<Run>(organiser, runs, { seconds: 1, keep: 'pinned' });
  for (;;) {
    const { run } = await get<{ run: Run }>(organiser, `${runs}/${id}`);
    if (run.state !== 'solving') return id;
    await wait(200);
  }
}

type Survey = { key: string | null };

/** The survey that is asked at the moment. */
async function findSurvey(organiser: APIRequestContext): Promise<Places> {
  const surveys = `/api/networks/${DEMO_GROUP}/surveys`;
  const surveyId = idOf(await get(organiser, surveys));
  const { key } = await get<Survey>(organiser, `${surveys}/${surveyId}`);
  return { network: DEMO_GROUP, surveyId, key: key ?? '' };
}

/** What editors look after; a newsletter of the demo has gone out, so one is begun. */
async function findSitePlaces(editor: APIRequestContext): Promise<Places> {
  const { id } = await post<{ id: string }>(editor, '/api/newsletter/issues', {});
  return {
    issueId: id,
    inquiryId: idOf(await get(editor, '/api/inquiries')),
    pageId: idOf(await get(editor, '/api/site/pages')),
  };
}
/** A meeting of the demo's group, and a letter to all of it. */
const findGroupPlaces = async (organiser: APIRequestContext): Promise<Places> => ({
  meetingId: idOf(await get(organiser, `/api/networks/${DEMO_GROUP}/meetings`)),
  mailingId: idOf(await get(organiser, `/api/networks/${DEMO_GROUP}/mailings`)),
});

/** Addresses that those who run the demo's event can open. */
export async function findOrganiserPlaces(organiser: APIRequestContext): Promise<Places> {
  const messages = `/api/events/${DEMO_EVENT}/messages`;
  return {
    ...(await findEventPlaces(organiser)),
    messageId: idOf(await get(organiser, messages)),
    runId: await makeDraft(organiser),
    profileId: idOf(await get(organiser, '/api/exchange/reviews')),
    ...(await findSurvey(organiser)),
    ...(await findSitePlaces(organiser)),
    ...(await findGroupPlaces(organiser)),
  };
}

/** A pattern of the web's paths with its parameters filled in. */
export const fillIn = (pattern: string, places: Places): string =>
  pattern.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(places[name] || 'missing'));
