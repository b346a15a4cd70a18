import type {
  AnswerValue,
  Locale,
  LocalisedText,
  MeetingState,
  OrganisationKind,
  OrganisationSize,
  ParticipantState,
  QuestionKind,
  RequestRank,
  RequestState,
  TableKind,
} from '@ponte/domain';
import type { OutcomeReport } from '../outcome-report.ts';

/** Whose words and clocks a document uses. */
export type Reader = { locale: Locale; zone: string; languages: Locale[] };

export type RegistrationFacts = {
  id: string;
  state: ParticipantState;
  name: string;
  email: string;
  jobTitle: string;
  languages: string[];
  isOnline: boolean;
  organisation: string;
  country: string;
  typeNames: LocalisedText;
  office: string | null;
  registeredAt: Date;
  waitingSince: Date | null;
  checkedInAt: Date | null;
};

export type QuestionFacts = {
  id: string;
  kind: QuestionKind;
  labels: LocalisedText;
  options: { id: string; labels: LocalisedText }[];
};

export type RegistrationsFacts = {
  people: RegistrationFacts[];
  questions: QuestionFacts[];
  answers: { participantId: string; questionId: string; value: AnswerValue }[];
  /** Names of files given as answers, by their id. */
  files: Record<string, string>;
};

export type OrganisationFacts = {
  name: string;
  kind: OrganisationKind;
  country: string;
  region: string;
  city: string;
  sectors: string[];
  size: OrganisationSize | null;
  languages: string[];
  website: string;
  people: number;
  requestsSent: number;
  requestsReceived: number;
  meetings: number;
};

export type PartyFacts = { name: string; organisation: string; country: string };

export type RequestFacts = {
  state: RequestState;
  rank: RequestRank;
  sender: PartyFacts;
  recipient: PartyFacts;
  createdAt: Date;
  answeredAt: Date | null;
};

export type MeetingFacts = {
  state: MeetingState;
  startsAt: Date | null;
  endsAt: Date | null;
  table: { label: string; kind: TableKind } | null;
  people: PartyFacts[];
};

/** What the organiser's charts show. Days are those of the event's zone. */
export type StatisticsFacts = {
  registrations: { day: string; registered: number; approved: number }[];
  requests: { day: string; sent: number; accepted: number; declined: number }[];
  /** Meetings that count, by the countries of two of their people, `from` the first by its letters. */
  countries: { from: string; to: string; meetings: number }[];
};

/** A company of a support office in one event; without an event it came by itself, between events. */
export type OfficeCaseFacts = {
  companyId: string;
  company: string;
  country: string;
  city: string;
  event: { id: string; names: LocalisedText; firstDay: string } | null;
  person: string;
  email: string;
  state: ParticipantState | null;
  profiles: number;
  requests: number;
  unanswered: number;
  meetings: number;
  held: number;
  past: number;
  told: number;
  outcomes: number;
  listed: number;
};

export type FormerClientFacts = {
  company: string;
  to: string | null;
  leftAt: Date;
  figures: { events: number; requests: number; meetings: number; held: number; outcomes: number };
};

/** What a support office has done for its companies, and until when for those that have left. */
export type OfficeReportFacts = { cases: OfficeCaseFacts[]; former: FormerClientFacts[] };

/** What a table is made from, by its name. */
export type SheetFacts =
  | { kind: 'registrations'; facts: RegistrationsFacts }
  | { kind: 'organisations'; facts: OrganisationFacts[] }
  | { kind: 'requests'; facts: RequestFacts[] }
  | { kind: 'meetings'; facts: MeetingFacts[] }
  | { kind: 'statistics'; facts: StatisticsFacts }
  | { kind: 'office'; facts: OfficeReportFacts }
  | { kind: 'outcomes'; facts: OutcomeReport };
