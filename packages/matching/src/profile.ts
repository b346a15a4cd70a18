import type {
  ExchangeKind,
  Locale,
  MatchReasonCode,
  OrganisationSize,
  PartnerKind,
} from '@ponte/domain';

/**
 * What matching knows of a profile and of the organisation behind it. Nothing here is about a person: no name, no
 * gender, no age, no origin but the country an organisation works from. What is hidden is left out by the caller.
 */
export type MatchProfile = {
  readonly id: string;
  /** Whose it is: two of the same owner never match. Compared only, never shown. */
  readonly owner: string;
  readonly kind: ExchangeKind;
  readonly sectors: readonly string[];
  readonly technologies: readonly string[];
  readonly keywords: readonly string[];
  /** The text in each language in which it is written, the title first. */
  readonly texts: { readonly [L in Locale]?: { title: string; body: string } };
  readonly country: string;
  readonly countriesSought: readonly string[];
  readonly languages: readonly string[];
  readonly partnerSizes: readonly OrganisationSize[];
  readonly partnerKinds: readonly PartnerKind[];
  /** Null where it is unknown or hidden. */
  readonly size: OrganisationSize | null;
  readonly partnerKind: PartnerKind | null;
  /** Names of events the organisation took part in; none where it is hidden. */
  readonly events: readonly string[];
  /** Technologies of profiles the organisation has expressed interest in. */
  readonly asked: readonly string[];
};

/** Why a profile was suggested, as told to one side. `values` are codes, or words where the code says so. */
export type MatchReason = { readonly code: MatchReasonCode; readonly values: readonly string[] };

export type Match = {
  readonly id: string;
  /** Good for both: the harmonic mean of the two directions, 0 to 1. */
  readonly score: number;
  /** How good it is for the one who asks, and for the other. */
  readonly forward: number;
  readonly backward: number;
  readonly reasons: readonly MatchReason[];
};
