import { type Locale, type LocalisedText, writtenLocales } from './locales.ts';
import type { RuleCode } from './rule-codes.ts';

/** A newsletter is written, waits for its hour, and is sent once. */
export const newsletterStates = ['draft', 'scheduled', 'sent'] as const;
export type NewsletterState = (typeof newsletterStates)[number];

export const newsletterActions = {
  edit: ['draft'],
  delete: ['draft'],
  try: ['draft', 'scheduled'],
  schedule: ['draft'],
  recall: ['scheduled'],
} as const satisfies Record<string, readonly NewsletterState[]>;
export type NewsletterAction = keyof typeof newsletterActions;

export type NewsletterFacts = {
  readonly state: NewsletterState;
  readonly subjects: LocalisedText;
  readonly intros: LocalisedText;
  /** How many news, events and profiles it tells of. */
  readonly items: number;
};

export const whyNotNewsletter = (
  action: NewsletterAction,
  state: NewsletterState,
): RuleCode | null =>
  (newsletterActions[action] as readonly NewsletterState[]).includes(state)
    ? null
    : 'newsletter_state_forbids';

/** The languages in which an issue goes out: those in which it has a subject. */
export const newsletterLocales = ({ subjects }: Pick<NewsletterFacts, 'subjects'>): Locale[] =>
  writtenLocales(subjects);

/** Why an issue cannot be sent, or null: without a subject it has no language, and without a word nothing to say. */
export function whyNotSendNewsletter(facts: NewsletterFacts): RuleCode | null {
  const refusal = whyNotNewsletter('schedule', facts.state);
  if (refusal) return refusal;
  const languages = newsletterLocales(facts);
  if (languages.length === 0) return 'newsletter_needs_subject';
  const isEmpty = (locale: Locale) => facts.items === 0 && !facts.intros[locale]?.trim();
  return languages.some(isEmpty) ? 'newsletter_empty' : null;
}

/** Whether two choices of fields meet; who chose none wants to hear of all. */
export const fieldsMeet = (wanted: readonly string[], told: readonly string[]): boolean =>
  wanted.length === 0 || told.length === 0 || told.some((field) => wanted.includes(field));
