import type { Locale } from '@ponte/domain';
import { oneLine } from './one-line.ts';
import { textsIn } from './texts.ts';

/** What one mail says, before it is text or HTML. All values are plain and may hold anything people type. */
export type Letter = {
  locale: Locale;
  /** In whose name: the event's, else the house's. */
  sender?: string;
  /** Who is being written to; empty when nobody told their name yet. */
  name: string;
  subject: string;
  /** The line that mail programs show beside the subject. */
  preheader: string;
  paragraphs: readonly string[];
  facts: readonly Fact[];
  /** What a newsletter tells of, under headings. */
  sections?: readonly LetterSection[];
  /** Words of another person. */
  quote: string;
  action: { label: string; url: string } | null;
  /** Why the reader gets this mail. */
  because: string;
  /** Where one no longer gets such mails; only for what the house writes by itself. */
  unsubscribe?: { label: string; url: string };
};

export type LetterSection = {
  title: string;
  items: readonly { label: string; title: string; url: string; text: string }[];
};

export type Fact = { label: string; value: string; url?: string };

export const greet = ({ locale, name }: Pick<Letter, 'locale' | 'name'>): string =>
  textsIn(locale)(name ? 'greeting.named' : 'greeting.plain', { name: oneLine(name) });
