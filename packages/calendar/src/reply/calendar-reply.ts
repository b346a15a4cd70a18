/** Someone named in a reply; the address is null when the program sent none that mail could reach. */
export type ReplyPerson = { readonly name: string | null; readonly address: string | null };

/** PARTSTAT of the one who answers (RFC 5545 §3.2.12). */
export type ReplyAnswer = 'accepted' | 'declined' | 'tentative' | 'needs-action';

/** What every reply says; null marks what the sending program left out (Exchange omits ORGANIZER, others SEQUENCE). */
export type ReplyBasics = {
  readonly uid: string;
  readonly sequence: number | null;
  readonly stampedAt: Date | null;
  /** Who says they answer; the signed token in the mail address decides whether they may. */
  readonly attendee: ReplyPerson;
  readonly organiserAddress: string | null;
  readonly comment: string | null;
};

/** The times someone proposes; `endsAt` is null when only a start was readable. */
export type ProposedTime = { readonly startsAt: Date; readonly endsAt: Date | null };

/** Why an object could not be understood; the mail is then shown to the organiser as it came. */
export type UnreadableReason =
  | 'too-large'
  | 'no-calendar'
  | 'no-method'
  | 'unknown-method'
  | 'no-event'
  | 'several-meetings'
  | 'no-uid'
  | 'no-attendee'
  | 'several-attendees'
  | 'unknown-answer';

/** One incoming calendar object, by what it asks of us (RFC 5546 §3.2). */
export type CalendarReply =
  | (ReplyBasics & { readonly kind: 'answer'; readonly answer: ReplyAnswer })
  | (ReplyBasics & { readonly kind: 'delegation'; readonly delegate: ReplyPerson | null })
  | (ReplyBasics & {
      readonly kind: 'counter';
      /** null when the proposal holds no readable instant, for example a whole day. */
      readonly proposal: ProposedTime | null;
      readonly location: string | null;
      /** Outlook tells "tentative and propose" from "decline and propose" here. */
      readonly answer: ReplyAnswer | null;
    })
  | (ReplyBasics & { readonly kind: 'decline-counter' })
  | (ReplyBasics & { readonly kind: 'refresh' })
  | {
      readonly kind: 'not-reply';
      readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH' | 'ADD';
      readonly uid: string | null;
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** A reply that concerns one meeting and one attendee. */
export type MeetingReply = Extract<CalendarReply, ReplyBasics>;
