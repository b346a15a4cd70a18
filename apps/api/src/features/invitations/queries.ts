export { isPlaced, nameCounterparts } from './calendar-entry.ts';
export { type FeedText, feedAddresses, feedSince, listOwnEntries, writeFeed } from './feed.ts';
export { readFeedToken } from './feed-token.ts';
export { listScheduledMeetings } from './meeting-queries.ts';
export {
  findAnsweredAt,
  findMessageOf,
  listMessages,
  listSteps,
  type MessageFilter,
  type WholeMessage,
} from './message-queries.ts';
