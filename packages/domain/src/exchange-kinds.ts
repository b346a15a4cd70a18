/** What a cooperation profile of the exchange is and says, in the manner of the Enterprise Europe Network's profiles. */
export const exchangeKinds = [
  'technology_offer',
  'technology_request',
  'business_offer',
  'business_request',
  'research_request',
] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

export const isOffer = (kind: ExchangeKind): boolean =>
  kind === 'technology_offer' || kind === 'business_offer';

/** How far a technology is, from idea to market. */
export const developmentStages = [
  'concept',
  'lab_tested',
  'prototype',
  'field_tested',
  'on_market',
] as const;
export type DevelopmentStage = (typeof developmentStages)[number];

export const propertyRights = [
  'secret_know_how',
  'patent_applied',
  'patent_granted',
  'copyright',
  'design_right',
  'trade_mark',
  'exclusive_rights',
] as const;
export type PropertyRight = (typeof propertyRights)[number];

/** Whom a profile looks for. */
export const partnerKinds = [
  'company',
  'research',
  'university',
  'public_body',
  'association',
  'investor',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const cooperationTypes = [
  'distribution',
  'supply',
  'manufacturing',
  'subcontracting',
  'services',
  'technical_cooperation',
  'licence',
  'research_cooperation',
  'joint_venture',
  'investment',
] as const;
export type CooperationType = (typeof cooperationTypes)[number];

/** The letters with which public references begin. */
export const exchangePrefixes = {
  technology_offer: 'TO',
  technology_request: 'TR',
  business_offer: 'BO',
  business_request: 'BR',
  research_request: 'RR',
} as const satisfies Record<ExchangeKind, string>;

/** Months for which a profile may be listed. */
export const listingMonths = [3, 6, 12] as const;
export type ListingMonths = (typeof listingMonths)[number];

/** How often saved searches write. */
export const digestRhythms = ['daily', 'weekly', 'off'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

/** Why a profile was suggested, as told to one side. */
export const matchReasonCodes = [
  'offers_what_you_seek',
  'seeks_what_you_offer',
  'seeks_partners_too',
  'same_technology',
  'near_technology',
  'same_sector',
  'similar_words',
  'similar_abroad',
  'country_fits',
  'size_fits',
  'common_language',
  'you_asked_before',
  'same_event',
] as const;
export type MatchReasonCode = (typeof matchReasonCodes)[number];
