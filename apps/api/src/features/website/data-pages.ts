import { pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, writeDays } from '../../documents/formats.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import { listPastEvents, listUpcomingEvents } from '../events/queries.ts';
import { type ListedProfile, listNewest } from '../exchange/queries.ts';
import * as queries from './queries.ts';
import { inEvent, pickFor, type Site } from './site.ts';
import { newsCards } from './text-pages.ts';

const today = ({ now }: Site): string => now.toISOString().slice(0, 10);

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
