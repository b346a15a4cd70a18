import { isEventPublic, whyNotRegister } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, writeDay, writeDays, writeTimes } from '../../documents/formats.ts';
import { found } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import { findEventBySlug, listOrganisers } from '../events/queries.ts';
import { readKeptOutcomes } from '../outcomes/commands.ts';
import { toRegistrationFacts } from '../participants/commands.ts';
import { listTypes, type TypeRow } from '../participants/queries.ts';
import { listSessions } from '../timetable/queries.ts';
import { inEvent, type Site } from './site.ts';

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

function eventFacts(
  site: Site,
  event: EventRow,
  organisers: readonly { name: string }[],
  isOpen: boolean,
): string {
  const { t, locale } = site;
  const until = isOpen ? event.registrationClosesAt : null;
  const place = [event.venue, event.address, event.city, nameCountry(event.country, locale)];
  const facts: [string, string][] = [
    [t('event.when'), writeDays(event.firstDay, event.lastDay, locale)],
    [t('event.where'), place.filter(Boolean).join(', ')],
    [t('event.by'), organisers.map(({ name }) => name).join(', ')],
    [t('event.until'), until ? writeDay(until, locale, event.zone) : ''],
    [t('event.contact'), event.contactEmail ?? ''],
  ];
  return html`<dl>!${facts
    .filter(([, value]) => value)
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>`;
}

const isOpenFor = ({ now }: Site, event: EventRow, type: TypeRow): boolean =>
  whyNotRegister(toRegistrationFacts(event, type, null), now.getTime()) === null;

/** The way in: to register while that is possible, afterwards to the participants' own pages. */
function wayIn(site: Site, { slug }: EventRow, isOpen: boolean): string {
  const { t } = site;
  return isOpen
    ? html`<p><a class="button" href="/events/${slug}/register">${t('event.register')}</a></p>`
    : html`<p><a class="button plain" href="/e/${slug}">${t('event.open')}</a></p>`;
}

function writeTypes(site: Site, event: EventRow, types: readonly TypeRow[]): string {
  const items = types.map(
    (type) =>
      html`<li class="card"><h3>${inEvent(site, event, type.names)}</h3><p>${inEvent(site, event, type.descriptions)}</p></li>`,
  );
  return html`<section><h2>${site.t('event.takePart')}</h2><ul class="cards">!${items.join('')}</ul></section>`;
}

export async function writeEvent(site: Site, slug: string): Promise<SiteDocument> {
  const { deps, t, locale } = site;
  const event = found(await findEventBySlug(deps.db, slug));
  found(isEventPublic(event.state) || null);
  const organisers = await listOrganisers(deps.db, event.id);
  const openTypes = (await listTypes(deps.db, event.id)).filter((type) =>
    isOpenFor(site, event, type),
  );
  const isOpen = openTypes.length > 0;
  const name = inEvent(site, event, event.names);
  const summary = inEvent(site, event, event.summaries);
  const url = `${deps.config.publicUrl}${sitePath(locale, `events/${event.slug}`)}`;
  return {
    path: `events/${event.slug}`,
    title: name,
    line: `${writeDays(event.firstDay, event.lastDay, locale)} · ${event.city}`,
    description: summary || name,
    main: html`<h1>${name}</h1>
!${event.state === 'cancelled' ? html`<p><strong>${t('event.cancelled')}</strong></p>` : ''}
!${summary ? html`<p class="lead">${summary}</p>` : ''}
!${eventFacts(site, event, organisers, isOpen)}
!${wayIn(site, event, isOpen)}
<div class="prose pre">${inEvent(site, event, event.texts)}</div>
!${isOpen ? writeTypes(site, event, openTypes) : ''}
!${await writeOutcomes(site, event)}
!${await writeProgramme(site, event)}`,
    structured: structuredEvent(event, name, summary || name, url),
  };
}
