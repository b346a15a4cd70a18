import type { ExchangeKind } from '@ponte/domain';

/**
 * How far two kinds belong together: an offer answers a request of its own area, a little less one of another, and
 * partners for research are sought by those who seek them too. Symmetric; everything else is 0.
 */
const weights: readonly (readonly [ExchangeKind, ExchangeKind, number])[] = [
  ['technology_offer', 'technology_request', 1],
  ['business_offer', 'business_request', 1],
  ['research_request', 'research_request', 1],
  ['technology_offer', 'research_request', 0.85],
  ['technology_offer', 'business_request', 0.8],
  ['business_offer', 'technology_request', 0.8],
];

export function kindWeight(one: ExchangeKind, other: ExchangeKind): number {
  const found = weights.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return found?.[2] ?? 0;
}
