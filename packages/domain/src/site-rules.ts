import type { Locale } from './locales.ts';
import type { RuleCode } from './rule-codes.ts';

export const sitePageKinds = ['page', 'news'] as const;
export type SitePageKind = (typeof sitePageKinds)[number];

export const sitePageStates = ['draft', 'scheduled', 'published'] as const;
export type SitePageState = (typeof sitePageStates)[number];

/** A page is a draft until somebody gives it a moment, and waits until that moment has come. */
export function siteStateOf(publishedAt: number | null, now: number): SitePageState {
  if (publishedAt === null) return 'draft';
  return publishedAt > now ? 'scheduled' : 'published';
}

export type SiteTextFacts = { readonly locale: Locale; readonly revisedAt: number };

/** The languages whose text is older than that of the main language: what they say may no longer be true. */
export function findOutdated(texts: readonly SiteTextFacts[], main: Locale): Locale[] {
  const newest = texts.find(({ locale }) => locale === main)?.revisedAt;
  if (newest === undefined) return [];
  return texts.flatMap(({ locale, revisedAt }) => (revisedAt < newest ? [locale] : []));
}

/** Why a page cannot be shown to the public, or null: without a title in any language there is nothing to show. */
export const whyNotPublishPage = (titles: readonly string[]): RuleCode | null =>
  titles.some((title) => title.trim() !== '') ? null : 'page_needs_title';

/** Addresses that the site itself answers under `/<language>/`. */
export const siteReserved = [
  'events',
  'exchange',
  'networks',
  'news',
  'newsletter',
  'ask',
  'sign-in',
  'contact',
  'feed',
] as const;

const channel = (hex: string, from: number): number => {
  const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Contrast of the colour (`#rrggbb`) with white, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastWithWhite(hex: string): number {
  const light = 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  return 1.05 / (light + 0.05);
}

/** Why links and buttons cannot have this colour, or null: white words on it must be readable (WCAG 2.2, 1.4.3). */
export const whyNotColour = (hex: string): RuleCode | null =>
  contrastWithWhite(hex) >= 4.5 ? null : 'colour_too_light';
