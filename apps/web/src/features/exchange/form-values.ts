import { type ListingMonths, tidyKeywords } from '@ponte/domain';
import type { ExchangeContact, ExchangeContent } from './shapes.ts';

/** What the form of a profile holds. */
export type ProfileValues = {
  content: Omit<ExchangeContent, 'callDeadline'> & { callDeadline: string };
  contact: ExchangeContact;
  months: ListingMonths;
};

export const emptyContent: ExchangeContent = {
  title: {},
  summary: {},
  description: {},
  advantages: {},
  partnerRole: {},
  sectors: [],
  technologies: [],
  keywords: [],
  stage: null,
  rights: [],
  partnerKinds: [],
  partnerSizes: [],
  cooperation: [],
  countriesSought: [],
  languages: [],
  callName: '',
  callUrl: '',
  callDeadline: null,
  pictures: [],
  documents: [],
};

export const toValues = (
  content: ExchangeContent,
  contact: ExchangeContact,
  months: ListingMonths,
): ProfileValues => ({
  content: structuredClone({ ...content, callDeadline: content.callDeadline ?? '' }),
  contact,
  months,
});

/** A phone's keyboard does not tell which key it was, so a comma may have got into a keyword. */
export const fromValues = ({ content, contact, months }: ProfileValues) => ({
  content: {
    ...content,
    keywords: tidyKeywords(content.keywords.flatMap((keyword) => keyword.split(/[,;]/))),
    callDeadline: content.callDeadline || null,
  },
  contact,
  months: Number(months) as ListingMonths,
});
