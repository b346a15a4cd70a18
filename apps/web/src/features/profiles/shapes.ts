import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type CooperationProfile = Schemas['CooperationProfile'];
export type ProfileKind = CooperationProfile['kind'];
export type DirectoryRow = Schemas['DirectoryRow'];
export type DirectoryEntry = Schemas['DirectoryEntry'];
export type DirectoryFacets = Schemas['DirectoryFacets'];
export type FitReason = DirectoryRow['fit'][number];

/** What its owner writes. */
export type ProfileValues = Omit<CooperationProfile, 'id' | 'kind' | 'version'>;
