import { organisationProfileSchema } from '@ponte/contracts';
import type { Locale } from '@ponte/domain';
import { hashPassword } from '../features/accounts/passwords.ts';
import { ensureAccount, updateAccount } from '../features/accounts/queries.ts';
import { addMember, createOrganisation } from '../features/organisations/commands.ts';
import type { SessionAccount } from '../http/session-store.ts';
import { fields } from './fields.ts';
import { jobTitles, names } from './names.ts';
import { type DemoOrganisation, languageOf } from './organisations.ts';
import { callAgo, type Story } from './story.ts';

export const demoPassword = 'ponte-most-2027';

/** Addresses under .example reach nobody (RFC 2606), whatever mail server is set. */
export const demoDomain = 'ponte.example';

let hashed: Promise<string> | null = null;

async function sharedHash(): Promise<string> {
  const hash = await hashPassword(demoPassword);
  if (hash === 'busy') throw new Error('nobody else hashes while the demo is made');
  return hash;
}

export async function makeDemoAccount(
  story: Story,
  person: { email: string; name: string; locale: Locale; isAdministrator?: boolean },
): Promise<SessionAccount> {
  hashed ??= sharedHash();
  const { db, ids } = story.deps;
  const account = await ensureAccount(db, { id: ids.next(), ...person });
  const change = { passwordHash: await hashed, name: person.name, locale: person.locale };
  return (await updateAccount(db, account.id, change)) ?? account;
}

const toAddressPart = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export type DemoPerson = {
  account: SessionAccount;
  organisationId: string;
  organisation: DemoOrganisation;
  jobTitle: string;
  languages: string[];
};

const taken = new Set<string>();

function freeName(story: Story, { country }: DemoOrganisation): string {
  const { given, family } = names[country];
  for (;;) {
    const name = `${story.random.pick(given)} ${story.random.pick(family)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

async function makeHuman(
  story: Story,
  organisation: DemoOrganisation,
): Promise<Omit<DemoPerson, 'organisationId'>> {
  const { random } = story;
  const name = freeName(story, organisation);
  const { code, locale } = languageOf(organisation.country);
  const domain = toAddressPart(organisation.name).slice(0, 30);
  const email = `${toAddressPart(name)}@${domain}.example`;
  const account = await makeDemoAccount(story, { email, name, locale });
  const third = random.chance(0.3) ? [random.pick(['it', 'sl', 'de'])] : [];
  const languages = [...new Set([code, 'en', ...third])];
  const jobTitle = random.pick(jobTitles[organisation.country]);
  return { account, organisation, languages, jobTitle };
}

/** The first person of an organisation, who writes its profile. */
export async function makeDemoFounder(
  story: Story,
  organisation: DemoOrganisation,
): Promise<DemoPerson> {
  const human = await makeHuman(story, organisation);
  const organisationId = await makeOrganisation(
    story,
    human.account.id,
    organisation,
    human.languages,
  );
  return { ...human, organisationId };
}

/** A second person of the same organisation, whom the first one adds. */
export async function makeDemoColleague(story: Story, founder: DemoPerson): Promise<DemoPerson> {
  const human = await makeHuman(story, founder.organisation);
  const { email, locale } = human.account;
  const actor = { accountId: founder.account.id, isAdministrator: false };
  const invitation = { email, locale, role: 'member' as const };
  await addMember(
    callAgo(story, founder.account.id, 30),
    actor,
    founder.organisationId,
    invitation,
  );
  return { ...human, organisationId: founder.organisationId };
}

async function makeOrganisation(
  story: Story,
  accountId: string,
  organisation: DemoOrganisation,
  languages: string[],
): Promise<string> {
  const { name, kind, country, region, city, size, field } = organisation;
  const [offer] = fields[field].offers;
  const profile = organisationProfileSchema.parse({
    name,
    kind,
    country,
    region,
    city,
    size,
    languages,
    sectors: [...fields[field].sectors],
    website: `https://www.${toAddressPart(name).slice(0, 30)}.example`,
    description: { en: `${name}, ${city}. ${offer.description}` },
  });
  return (await createOrganisation(callAgo(story, accountId, 30), accountId, profile)).id;
}
