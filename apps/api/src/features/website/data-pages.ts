import { isEventPublic, isLocale, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, writeDay, writeDays, writeTimes } from '../../documents/formats.ts';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import {
  findEventBySlug,
  listOrganisers,
  listPastEvents,
  listUpcomingEvents,
} from '../events/queries.ts';
import { type ListedProfile, listNewest } from '../exchange/queries.ts';
import { readKeptOutcomes } from '../outcomes/commands.ts';
import { listSessions } from '../timetable/queries.ts';
import * as queries from './queries.ts';
import { pickFor, type Site } from './site.ts';
import { newsCards } from './text-pages.ts';

const today = ({ now }: Site): string => now.toISOString().slice(0, 10);

const inEvent = ({ locale }: Site, event: EventRow, text: EventRow['names']): string =>
  pickText(text, locale, event.languages.filter(isLocale));

function eventCard(site: Site, event: EventRow): string {
  const { locale } = site;
  return html`<li class="card"><p class="quiet">${writeDays(event.firstDay, event.lastDay, locale)} · ${event.city}</p>
<h3><a href="${sitePath(locale, `events/${event.slug}`)}">${inEvent(site, event, event.names)}</a></h3>
<p>${inEvent(site, event, event.summaries)}</p></li>`;
}

const eventCards = (site: Site, events: readonly EventRow[], none: string): string =>
  events.length > 0
    ? `<ul class="cards">${events.map((event) => eventCard(site, event)).join('')}</ul>`
    : html`<p class="quiet">${none}</p>`;

/** A heading of a list below the page's own (2), or of one of its parts (3). */
type Level = 2 | 3;

function profileCard(
  site: Site,
  { profile, content, organisation }: ListedProfile,
  level: Level,
): string {
  const { locale, t } = site;
  const country = nameCountry(organisation.country, locale);
  return html`<li class="card"><p class="quiet">${t(`kind.${profile.kind}`)} · ${country}</p>
<h${level}><a href="${sitePath(locale, `exchange/${profile.reference}`)}">${pickText(content.title, locale)}</a></h${level}>
<p>${pickText(content.summary, locale)}</p></li>`;
}

const profileCards = (site: Site, rows: readonly ListedProfile[], level: Level = 3): string =>
  rows.length > 0
    ? `<ul class="cards">${rows.map((row) => profileCard(site, row, level)).join('')}</ul>`
    : html`<p class="quiet">${site.t('exchange.none')}</p>`;

const more = (href: string, words: string): string => html`<p><a href="${href}">${words}</a></p>`;

export async function writeHome(site: Site): Promise<SiteDocument> {
  const { deps, t, locale, settings, now } = site;
  const page = { after: null, limit: 3 };
  const events = await listUpcomingEvents(deps.db, today(site), page);
  const profiles = await listNewest(deps.db, {}, 3);
  const news = await queries.listPublished(deps.db, { kind: 'news', now, limit: 3 });
  const claim = pickFor(site, settings.claims) || t('home.claim');
  const intro = pickFor(site, settings.intros);
  return {
    path: '',
    title: settings.name,
    description: claim,
    main: html`<h1>${claim}</h1>
!${intro ? html`<p class="lead pre">${intro}</p>` : ''}
<section><h2>${t('home.events')}</h2>!${eventCards(site, events.slice(0, 3), t('events.none'))}!${more(sitePath(locale, 'events'), t('home.allEvents'))}</section>
<section><h2>${t('home.exchange')}</h2>!${profileCards(site, profiles)}!${more(sitePath(locale, 'exchange'), t('home.allProfiles'))}</section>
<section><h2>${t('nav.news')}</h2>!${newsCards(site, news)}</section>
<section><h2>${t('nav.newsletter')}</h2><p>${t('newsletter.description', { name: settings.name })}</p><p><a class="button" href="${sitePath(locale, 'newsletter')}">${t('newsletter.signUp')}</a></p></section>`,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: settings.name,
      url: deps.config.publicUrl,
    },
  };
}

export async function writeEvents(site: Site): Promise<SiteDocument> {
  const { deps, t, settings } = site;
  const page = { after: null, limit: 50 };
  const coming = await listUpcomingEvents(deps.db, today(site), page);
  const past = await listPastEvents(deps.db, today(site), page);
  return {
    path: 'events',
    title: t('nav.events'),
    description: t('events.description', { name: settings.name }),
    main: html`<h1>${t('nav.events')}</h1>
<section><h2>${t('events.coming')}</h2>!${eventCards(site, coming, t('events.none'))}</section>
!${past.length > 0 ? html`<section><h2>${t('events.past')}</h2>!${eventCards(site, past, '')}</section>` : ''}`,
  };
}

export async function writeExchange(site: Site): Promise<SiteDocument> {
  const { deps, t } = site;
  const rows = await listNewest(deps.db, {}, 60);
  return {
    path: 'exchange',
    title: t('nav.exchange'),
    description: t('exchange.description'),
    main: html`<h1>${t('nav.exchange')}</h1><p class="lead">${t('exchange.description')}</p>
<p><a class="button" href="/exchange">${t('exchange.search')}</a></p>!${profileCards(site, rows, 2)}`,
  };
}

async function writeOutcomes(site: Site, event: EventRow): Promise<string> {
  if (event.state !== 'finished' && event.state !== 'archived') return '';
  const { t } = site;
  const { total, organisations } = await readKeptOutcomes(site.deps.db, event, site.now);
  const figures = [
    ['organisations', organisations],
    ['held', total.held],
    ['useful', total.useful],
    ['fruitful', total.fruitful],
  ] as const;
  const told = figures.filter(([, count]) => count !== null && count > 0);
  if (told.length === 0) return '';
  return html`<section><h2>${t('outcomes.title')}</h2><dl>!${told
    .map(([key, count]) => html`<div><dt>${t(`outcomes.${key}`)}</dt><dd>${count}</dd></div>`)
    .join('')}</dl><p class="quiet">${t('outcomes.hint')}</p></section>`;
}

async function writeProgramme(site: Site, event: EventRow): Promise<string> {
  const { t, locale } = site;
  const sessions = await listSessions(site.deps.db, event.id);
  if (sessions.length === 0) return '';
  const items = sessions.map(
    (
      session,
    ) => html`<li class="card"><p class="quiet">${writeDay(session.startsAt, locale, event.zone)}, ${writeTimes(session.startsAt, session.endsAt, locale, event.zone)}</p>
<h3>${inEvent(site, event, session.titles)}</h3><p>${[session.speakers, session.place].filter(Boolean).join(' · ')}</p></li>`,
  );
  return html`<section><h2>${t('event.programme')}</h2><ul class="cards">!${items.join('')}</ul></section>`;
}

const structuredEvent = (event: EventRow, name: string, description: string, url: string) => ({
  '@context': 'https://schema.org',
  '@type': 'BusinessEvent',
  name,
  description,
  url,
  startDate: event.firstDay,
  endDate: event.lastDay,
  eventStatus: `https://schema.org/${event.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
  location: {
    '@type': 'Place',
    name: event.venue || event.city,
    address: {
      '@type': 'PostalAddress',
      addressLocality: event.city,
      addressCountry: event.country,
    },
  },
});

function eventFacts(site: Site, event: EventRow, organisers: readonly { name: string }[]): string {
  const { t, locale } = site;
  const place = [event.venue, event.address, event.city, nameCountry(event.country, locale)];
  const facts: [string, string][] = [
    [t('event.when'), writeDays(event.firstDay, event.lastDay, locale)],
    [t('event.where'), place.filter(Boolean).join(', ')],
    [t('event.by'), organisers.map(({ name }) => name).join(', ')],
  ];
  return html`<dl>!${facts
    .filter(([, value]) => value)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;
}

export async function writeEvent(site: Site, slug: string): Promise<SiteDocument> {
  const { deps, t, locale } = site;
  const event = found(await findEventBySlug(deps.db, slug));
  found(isEventPublic(event.state) || null);
  const organisers = await listOrganisers(deps.db, event.id);
  const name = inEvent(site, event, event.names);
  const summary = inEvent(site, event, event.summaries);
  const isComing = event.lastDay >= today(site) && event.state !== 'cancelled';
  const url = `${deps.config.publicUrl}${sitePath(locale, `events/${event.slug}`)}`;
  return {
    path: `events/${event.slug}`,
    title: name,
    line: `${writeDays(event.firstDay, event.lastDay, locale)} · ${event.city}`,
    description: summary || name,
    main: html`<h1>${name}</h1>
!${event.state === 'cancelled' ? html`<p><strong>${t('event.cancelled')}</strong></p>` : ''}
!${summary ? html`<p class="lead">${summary}</p>` : ''}
!${eventFacts(site, event, organisers)}
<p><a class="button" href="/events/${event.slug}">${t(isComing ? 'event.register' : 'event.open')}</a></p>
<div class="prose pre">${inEvent(site, event, event.texts)}</div>
!${await writeOutcomes(site, event)}
!${await writeProgramme(site, event)}`,
    structured: structuredEvent(event, name, summary || name, url),
  };
}
