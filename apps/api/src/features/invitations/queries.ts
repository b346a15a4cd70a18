export { type FeedOwner, findFeedOwner } from './feed-queries.ts';
export { listFeedMeetings, type OwnMeeting } from './meeting-queries.ts';
export {
  findMessageOf,
  listMessages,
  type MessageFilter,
  type MessageRow,
  type MessageSummaryRow,
} from './message-queries.ts';
