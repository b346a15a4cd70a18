import type { ReadableProfile } from '../../site/profile-words.ts';
import type { ListedProfile } from './public-queries.ts';

type Behind = { name: string; city: string; website: string; logoId: string | null };

/** The organisation behind a profile: the one place that decides who reads of it. */
export function nameOrganisation(
  { profile, organisation }: ListedProfile,
  isKnown: boolean,
): Behind | null {
  if (profile.isBlind && !isKnown) return null;
  const { name, city, website, logoId } = organisation;
  return { name, city, website, logoId };
}

/** Documents tell who wrote them, in their text and in what lies beside it: they wait with the name. */
export const hasOpenDocuments = ({ profile }: ListedProfile, isKnown: boolean): boolean =>
  !profile.isBlind || isKnown;

/** The profile for pages and papers, with no more in it than this reader may know. */
export const toReadable = (row: ListedProfile, isKnown: boolean): ReadableProfile => ({
  reference: row.profile.reference,
  kind: row.profile.kind,
  content: hasOpenDocuments(row, isKnown) ? row.content : { ...row.content, documents: [] },
  country: row.organisation.country,
  organisation: nameOrganisation(row, isKnown),
  expiresAt: row.profile.expiresAt,
});
