import type { Locale, LocalisedText, TableKind } from '@ponte/domain';
import type { OutcomeReport } from '../outcome-report.ts';
import type { OfficeReportFacts } from '../sheets/facts.ts';

/** An event as printed pages name it. */
export type EventFacts = {
  names: LocalisedText;
  languages: Locale[];
  venue: string;
  address: string;
  city: string;
  zone: string;
  firstDay: string;
  lastDay: string;
};

export type BadgeFacts = {
  name: string;
  jobTitle: string;
  organisation: string;
  country: string;
  typeNames: LocalisedText;
  locale: Locale;
  /** What the code on the badge opens at the door. */
  checkInUrl: string;
};

export type TableSignFacts = { label: string; kind: TableKind; organisation: string | null };

export type SessionFacts = {
  titles: LocalisedText;
  speakers: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
};

export type Appointment = {
  startsAt: Date;
  endsAt: Date;
  table: { label: string; kind: TableKind };
  people: { name: string; jobTitle: string; organisation: string; country: string }[];
};

/** What one person has to keep: their meetings, and the sessions they attend. */
export type ScheduleFacts = {
  name: string;
  organisation: string;
  country: string;
  locale: Locale;
  meetings: Appointment[];
  sessions: SessionFacts[];
};

/** A profile of the exchange in its reader's words, with no more in it than they may know. */
export type ProfileFacts = {
  /** Of the organisation behind it; null while that is hidden. */
  author: string | null;
  publishedAt: Date;
  kind: string;
  title: string;
  summary: string[];
  url: string;
  /** `{{page}}` stands for the number of the page. */
  footOf: string;
  rows: [label: string, value: string][];
  texts: { title: string; paragraphs: string[] }[];
  picturesTitle: string;
  /** PNG or JPEG. */
  pictures: { content: Uint8Array; caption: string }[];
};

/** The report of a support office, about every event or about one. */
export type OfficeFacts = {
  office: string;
  locale: Locale;
  madeAt: Date;
  /** The name of the only event that it tells of; null when it tells of all. */
  event: string | null;
  report: OfficeReportFacts;
};

/** What a PDF is made from, by its name. Each is written in one language, schedules in that of their person. */
export type PdfFacts =
  | { kind: 'badges'; event: EventFacts; people: BadgeFacts[] }
  | { kind: 'table_signs'; event: EventFacts; locale: Locale; tables: TableSignFacts[] }
  | { kind: 'outcomes'; event: EventFacts; locale: Locale; day: string; report: OutcomeReport }
  | ({ kind: 'office' } & OfficeFacts)
  | { kind: 'profile'; profile: ProfileFacts }
  | { kind: 'schedules'; event: EventFacts; locale: Locale; schedules: ScheduleFacts[] }
  | {
      kind: 'booklet';
      event: EventFacts;
      locale: Locale;
      programme: SessionFacts[];
      schedules: ScheduleFacts[];
    };
