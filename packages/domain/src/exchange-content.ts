import type {
  CooperationType,
  DevelopmentStage,
  ExchangeKind,
  PartnerKind,
  PropertyRight,
} from './exchange-kinds.ts';
import type { OrganisationSize } from './kinds.ts';
import type { LocalisedText } from './locales.ts';

/** A picture or document of a profile; the file itself is stored apart and never changes. */
export type ExchangeFileUse = { readonly fileId: string; readonly caption: LocalisedText };

/** What a profile says. Kept whole as one value, so that versions can be kept and compared. */
export type ExchangeContent = {
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly advantages: LocalisedText;
  readonly partnerRole: LocalisedText;
  readonly sectors: readonly string[];
  readonly technologies: readonly string[];
  readonly keywords: readonly string[];
  readonly stage: DevelopmentStage | null;
  readonly rights: readonly PropertyRight[];
  readonly partnerKinds: readonly PartnerKind[];
  readonly partnerSizes: readonly OrganisationSize[];
  readonly cooperation: readonly CooperationType[];
  /** ISO 3166-1; empty means anywhere. */
  readonly countriesSought: readonly string[];
  /** ISO 639-1, in which one can work together. */
  readonly languages: readonly string[];
  readonly callName: string;
  readonly callUrl: string;
  readonly callDeadline: string | null;
  readonly pictures: readonly ExchangeFileUse[];
  readonly documents: readonly ExchangeFileUse[];
};

/** Handed over with an accepted expression of interest, and never before. */
export type ExchangeContact = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** What is searched for; what is absent does not matter. */
export type ExchangeFilter = {
  readonly q?: string | undefined;
  readonly kind?: ExchangeKind | undefined;
  readonly sector?: string | undefined;
  readonly technology?: string | undefined;
  readonly country?: string | undefined;
  readonly stage?: DevelopmentStage | undefined;
};

export type ContentField = keyof ExchangeContent;

/** The fields in which two versions differ, in the order of the form. */
export const findChangedFields = (one: ExchangeContent, other: ExchangeContent): ContentField[] =>
  (Object.keys(one) as ContentField[]).filter(
    (field) => canonical(one[field]) !== canonical(other[field]),
  );

/** Equal for equal values, whatever the order of an object's keys; empty texts count as absent. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, part]) => `${key}:${canonical(part)}`).join()}}`;
}
