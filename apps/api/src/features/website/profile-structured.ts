import { isOffer, type Locale, pickText } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { sitePath } from '../../site/layout.ts';
import type { ReadableProfile } from '../../site/profile-words.ts';

const addressOf = (country: string, city?: string) => ({
  '@type': 'PostalAddress',
  addressLocality: city,
  addressCountry: country,
});

/** Who offers or seeks it: of a hidden organisation nothing but its country. */
function describeOrganisation({ organisation, country }: ReadableProfile) {
  const behind = { '@type': 'Organization' };
  if (!organisation) return { ...behind, address: addressOf(country) };
  const { name, website, city } = organisation;
  return { ...behind, name, url: website || undefined, address: addressOf(country, city) };
}

/** A listed profile as search engines read it (schema.org): an offer is an Offer, everything else a Demand. */
export function describeProfile(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  profile: ReadableProfile,
  { locale, validFrom }: { locale: Locale; validFrom: Date | null },
): object {
  const { content, reference, kind } = profile;
  const url = `${publicUrl}${sitePath(locale, `exchange/${reference}`)}`;
  const files = `${publicUrl}/api/exchange/profiles/${reference}/files`;
  const { pictures, countriesSought } = content;
  return {
    '@context': 'https://schema.org',
    '@type': isOffer(kind) ? 'Offer' : 'Demand',
    '@id': url,
    url,
    identifier: reference,
    name: pickText(content.title, locale),
    description: pickText(content.summary, locale),
    category: kind,
    inLanguage: locale,
    validFrom: validFrom?.toISOString(),
    validThrough: profile.expiresAt?.toISOString(),
    areaServed: countriesSought.length > 0 ? [...countriesSought] : undefined,
    image: pictures.length > 0 ? pictures.map(({ fileId }) => `${files}/${fileId}`) : undefined,
    [isOffer(kind) ? 'offeredBy' : 'seller']: describeOrganisation(profile),
  };
}
