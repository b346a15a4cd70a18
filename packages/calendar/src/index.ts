export { type CalendarLinks, calendarLinks } from './calendar-links.ts';
export {
  type CalendarComponent,
  type ContentLine,
  readComponents,
  unescapeText,
} from './content-lines.ts';
export type { CalendarEntry, CalendarPerson, EntryStatus, JoinLink } from './entry.ts';
export { CANCELLED_FEED_DAYS, type Feed, isInFeed, renderFeed } from './feed.ts';
export { renderFile } from './file.ts';
export {
  type Invitation,
  type InvitationMethod,
  type KnownAnswer,
  type RenderedInvitation,
  renderInvitation,
} from './invitation.ts';
export { type InvitationFacts, isInvitationChange, nextStampAt } from './lifecycle.ts';
export { type LintOptions, lintCalendar } from './lint/lint-calendar.ts';
export {
  AUTOMATIC_HEADERS,
  calendarContentType,
  type InvitationHeaders,
  invitationHeaders,
  type MessageKey,
  messageIdFor,
  uidFor,
} from './message-headers.ts';
export {
  applyToCalendar,
  type CalendarState,
  emptyCalendar,
  type HeldMeeting,
  meetingsShown,
} from './model-client.ts';
export type {
  CalendarReply,
  MeetingReply,
  ProposedTime,
  ReplyAnswer,
  ReplyBasics,
  ReplyPerson,
  UnreadableReason,
} from './reply/calendar-reply.ts';
export { type HandledReply, judgeReply, type ReplyVerdict, replyKey } from './reply/judge-reply.ts';
export { MAX_REPLY_LENGTH, parseReply, type ReplyContext } from './reply/parse-reply.ts';
