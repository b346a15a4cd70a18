import {
  exchangeEntry,
  exchangeProfile,
  exchangeVersion,
  organisation,
  type Transaction,
} from '@ponte/db';
import { type ExchangeContent, type Locale, locales } from '@ponte/domain';
import { technologyLabels } from '@ponte/domain/technologies';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { plainWords } from '../../directory/words.ts';

/**
 * PostgreSQL brings a dictionary for three of the languages. Slovene has none: its words are kept as they stand, and
 * their endings are forgiven by likeness.
 */
export const dictionaries: Record<Locale, string> = {
  en: 'english',
  it: 'italian',
  de: 'german',
  sl: 'simple',
};

type Weight = 'A' | 'B' | 'C';

/** What one language contributes, by weight. Topics count in every language, whatever the text is written in. */
function textsOf(content: ExchangeContent, locale: Locale): Record<Weight, string> {
  const topics = content.technologies.map((code) => technologyLabels(code)?.[locale] ?? '');
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    A: join(content.title[locale]),
    B: join(content.summary[locale], ...content.keywords, ...topics),
    C: join(content.description[locale], content.advantages[locale], content.partnerRole[locale]),
  };
}

const weighted = (locale: Locale, weight: Weight, text: string): SQL =>
  sql`setweight(to_tsvector(${sql.raw(`'${dictionaries[locale]}'`)}, ${plainWords(sql`${text}::text`)}), ${sql.raw(`'${weight}'`)})`;

function documentOf(content: ExchangeContent): SQL<string> {
  const parts = locales.flatMap((locale) =>
    Object.entries(textsOf(content, locale)).map(([weight, text]) =>
      weighted(locale, weight as Weight, text),
    ),
  );
  return sql.join(parts, sql` || `) as SQL<string>;
}

/** For likeness: titles, summaries and topics of all languages; whole descriptions would be alike to anything. */
function plainTextOf(content: ExchangeContent): SQL<string> {
  const texts = locales.flatMap((locale) => {
    const { A, B } = textsOf(content, locale);
    return [A, B];
  });
  return plainWords(sql`${texts.filter(Boolean).join(' ')}::text`) as SQL<string>;
}

/**
 * Rewrites what the search knows of a profile, and removes one that is not listed. Everybody who changes what is
 * listed calls it in the same transaction (the country follows by directory/exchange-country.ts). Only what is public goes in: of the
 * organisation nothing but its country, so that no search finds a hidden company by its name.
 */
export async function refreshExchangeEntry(
  tx: Transaction,
  profileId: string,
  now: Date,
): Promise<void> {
  const [row] = await tx
    .select({
      profile: exchangeProfile,
      content: exchangeVersion.content,
      country: organisation.country,
    })
    .from(exchangeProfile)
    .innerJoin(organisation, eq(organisation.id, exchangeProfile.organisationId))
    .innerJoin(
      exchangeVersion,
      and(
        eq(exchangeVersion.profileId, exchangeProfile.id),
        eq(exchangeVersion.number, exchangeProfile.publishedVersion),
      ),
    )
    .where(and(eq(exchangeProfile.id, profileId), eq(exchangeProfile.listing, 'published')));
  if (!row) {
    await tx.delete(exchangeEntry).where(eq(exchangeEntry.profileId, profileId));
    return;
  }
  const { content, profile, country } = row;
  const known = {
    kind: profile.kind,
    country,
    sectors: [...content.sectors],
    technologies: [...content.technologies],
    stage: content.stage,
    publishedAt: profile.publishedAt ?? now,
    plainText: plainTextOf(content),
    document: documentOf(content),
  };
  await tx
    .insert(exchangeEntry)
    .values({ profileId, listedAt: now, ...known })
    .onConflictDoUpdate({ target: exchangeEntry.profileId, set: known });
}
