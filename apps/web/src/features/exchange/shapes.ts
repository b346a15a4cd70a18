import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type ExchangeContent = Schemas['ExchangeContent'];
export type ExchangeContact = Schemas['ExchangeContact'];
export type ExchangeRow = Schemas['ExchangeRow'];
export type ExchangePage = Schemas['ExchangePage'];
export type ExchangeFacets = Schemas['ExchangeFacets'];
export type ExchangeOwn = Schemas['ExchangeOwn'];
export type ExchangeOwnRow = Schemas['ExchangeOwnRow'];
export type ExchangeVersion = Schemas['ExchangeVersion'];
export type ExchangeReview = Schemas['ExchangeReviewPage'];
export type ExchangeReviewRow = Schemas['ExchangeReviewRow'];
export type ExchangeFile = Schemas['ExchangeFile'];
export type Interest = Schemas['ExchangeInterest'];
export type ExchangeMeeting = Schemas['ExchangeMeeting'];
export type SavedSearch = Schemas['SavedSearch'];
export type ExchangeKind = ExchangeRow['kind'];
