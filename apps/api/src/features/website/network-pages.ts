import { areas, fieldsOf, type NetworkKind, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, tagOf } from '../../documents/formats.ts';
import { found } from '../../http/errors.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import * as networks from '../networks/queries.ts';
import { pickFor, type Site } from './site.ts';

const everybody = { accountId: null, isAdministrator: false };

const kindOf = ({ t }: Site, kind: NetworkKind): string =>
  t(kind === 'network' ? 'networks.kindNetwork' : 'networks.kindGroup');

function networkCard(
  site: Site,
  { network, members }: Awaited<ReturnType<typeof networks.listNetworks>>[number],
): string {
  const { t, locale } = site;
  return html`<li class="card"><p class="quiet">${kindOf(site, network.kind)} · ${t('networks.member', { count: members })}</p>
<h2><a href="${sitePath(locale, `networks/${network.slug}`)}">${pickFor(site, network.names)}</a></h2>
<p>${pickFor(site, network.summaries)}</p></li>`;
}

/** All networks and working groups that are public. */
export async function writeNetworks(site: Site): Promise<SiteDocument> {
  const { deps, t } = site;
  const rows = await networks.listNetworks(deps.db, everybody);
  const cards = rows.map((row) => networkCard(site, row)).join('');
  return {
    path: 'networks',
    title: t('nav.networks'),
    description: t('networks.description'),
    main: html`<h1>${t('nav.networks')}</h1><p class="lead">${t('networks.description')}</p>
!${rows.length > 0 ? `<ul class="cards">${cards}</ul>` : html`<p class="quiet">${t('networks.none')}</p>`}`,
  };
}

const nameAreas = (site: Site, codes: readonly string[]): string =>
  areas
    .filter(({ code }) => codes.includes(code))
    .map(({ names }) => pickText(names, site.locale))
    .join(', ');

type Contact = networks.ContactRow;

function writeMember(
  site: Site,
  { member, organisation }: networks.ListedMember,
  contacts: readonly Contact[],
): string {
  const { t } = site;
  const role = member.role === 'member' ? '' : t(`networks.${member.role}`);
  const about = [organisation.city, nameAreas(site, member.areas), role].filter(Boolean);
  const people = contacts
    .filter((one) => one.isPublic && one.organisationId === organisation.id)
    .map(
      ({ name, email, task }) =>
        html`<br><a href="mailto:${email}">${name}</a>${task ? ` (${task})` : ''}`,
    );
  const name = organisation.website
    ? html`<a href="${organisation.website}" rel="noopener">${organisation.name}</a>`
    : html`${organisation.name}`;
  return html`<li><strong>!${name}</strong><br><span class="quiet">${about.join(' · ')}</span>!${people.join('')}</li>`;
}

/** The members under the names of their countries, in the reader's order. */
function writeMembers(
  site: Site,
  members: readonly networks.ListedMember[],
  contacts: readonly Contact[],
): string {
  const { locale } = site;
  const countries = [...Map.groupBy(members, ({ organisation }) => organisation.country)]
    .map(([code, list]) => ({ name: nameCountry(code, locale), list }))
    .sort((one, other) => one.name.localeCompare(other.name, tagOf(locale)));
  return countries
    .map(
      ({ name, list }) =>
        html`<h3>${name} (${list.length})</h3><ul class="list">!${list.map((one) => writeMember(site, one, contacts)).join('')}</ul>`,
    )
    .join('');
}

function writeFacts(site: Site, network: networks.NetworkRow, focus: readonly string[]): string {
  const { t } = site;
  const facts = [
    [t('networks.areas'), nameAreas(site, network.areas)],
    [
      t('networks.focus'),
      fieldsOf(focus)
        .map((field) => t(`field.${field}`))
        .join(', '),
    ],
  ] as const;
  const website = network.website
    ? html`<div><dt>${t('networks.website')}</dt><dd><a href="${network.website}" rel="noopener">${network.website}</a></dd></div>`
    : '';
  const shown = facts.filter(([, value]) => value);
  if (shown.length === 0 && !website) return '';
  return html`<dl>!${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}!${website}</dl>`;
}

/** A network with its members by country; contacts as far as they agreed, hidden networks not at all. */
export async function writeNetwork(site: Site, slug: string): Promise<SiteDocument> {
  const { deps, t, locale } = site;
  const network = found(await networks.findNetwork(deps.db, slug));
  found((network.isPublic && network.slug === slug) || null);
  const members = await networks.listMembers(deps.db, network.id);
  const contacts = await networks.listContacts(deps.db, network.id);
  const groups = await networks.listGroups(deps.db, network.id, everybody);
  const focus = await networks.findFocus(deps.db, network.id);
  const name = pickFor(site, network.names);
  const summary = pickFor(site, network.summaries);
  const links = groups.map(
    (group) =>
      html`<li><a href="${sitePath(locale, `networks/${group.slug}`)}">${pickFor(site, group.names)}</a></li>`,
  );
  return {
    path: `networks/${network.slug}`,
    title: name,
    description: summary || name,
    main: html`<p class="quiet">${kindOf(site, network.kind)}</p><h1>${name}</h1>
!${summary ? html`<p class="lead">${summary}</p>` : ''}
!${writeFacts(site, network, focus?.chosen ?? network.sectors)}
<div class="prose pre">${pickFor(site, network.texts)}</div>
!${links.length > 0 ? html`<section><h2>${t('networks.groups')}</h2><ul class="list">!${links.join('')}</ul></section>` : ''}
<section><h2>${t('networks.members')}</h2>!${writeMembers(site, members, contacts)}</section>
<p><a class="button" href="/networks/${network.slug}">${t('networks.open')}</a></p>`,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name,
      description: summary || name,
      ...(network.website ? { url: network.website } : {}),
      member: members.map(({ organisation }) => ({
        '@type': 'Organization',
        name: organisation.name,
        address: { '@type': 'PostalAddress', addressCountry: organisation.country },
      })),
    },
  };
}
