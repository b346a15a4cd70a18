import type { ExchangeFacetsShape, ExchangePageShape, ExchangeRowShape } from '@ponte/contracts';
import type { ExchangeContent } from '@ponte/domain';
import type { ExchangeFileRow } from './file-queries.ts';
import { hasOpenDocuments, nameOrganisation } from './naming.ts';
import type { ExchangeFacetRow, ListedProfile } from './public-queries.ts';

/** Content as the wire knows it: the same value, without the promise that nobody changes it. */
export const presentContent = (content: ExchangeContent): ExchangePageShape['content'] =>
  structuredClone(content) as ExchangePageShape['content'];

const presentHead = (row: ListedProfile, isKnown: boolean) => ({
  reference: row.profile.reference,
  kind: row.profile.kind,
  country: row.organisation.country,
  organisation: nameOrganisation(row, isKnown),
  publishedAt: (row.profile.publishedAt ?? row.profile.createdAt).toISOString(),
  expiresAt: (row.profile.expiresAt ?? row.profile.createdAt).toISOString(),
});

export const presentRow = (row: ListedProfile, isKnown: boolean): ExchangeRowShape => ({
  ...presentHead(row, isKnown),
  title: row.content.title,
  summary: row.content.summary,
  sectors: [...row.content.sectors],
  technologies: [...row.content.technologies],
  stage: row.content.stage,
  pictureId: row.content.pictures[0]?.fileId ?? null,
});

export function presentPage(
  row: ListedProfile,
  isKnown: boolean,
  files: readonly ExchangeFileRow[],
  viewer: ExchangePageShape['viewer'],
): ExchangePageShape {
  const content = presentContent(row.content);
  if (!hasOpenDocuments(row, isKnown)) content.documents = [];
  const shown = content.documents.map(({ fileId }) => fileId);
  return {
    ...presentHead(row, isKnown),
    isBlind: row.profile.isBlind,
    content,
    files: files
      .filter(({ fileId }) => shown.includes(fileId))
      .map(({ fileId, name, mediaType, size }) => ({ fileId, name, mediaType, size })),
    viewer,
  };
}

export function presentFacets(rows: readonly ExchangeFacetRow[]): ExchangeFacetsShape {
  const of = (facet: ExchangeFacetRow['facet']) =>
    rows.flatMap((row) =>
      row.facet === facet && row.value !== null ? [{ value: row.value, count: row.count }] : [],
    );
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    kinds: of('kind'),
    sectors: of('sector'),
    technologies: of('technology'),
    countries: of('country'),
    stages: of('stage'),
  };
}
