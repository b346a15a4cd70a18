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
export {
  AUTOMATIC_HEADERS,
  calendarContentType,
  type InvitationHeaders,
  invitationHeaders,
  type MessageKey,
  messageIdFor,
  uidFor,
} from './message-headers.ts';
