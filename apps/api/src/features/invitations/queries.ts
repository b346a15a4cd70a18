export { isPlaced, nameCounterparts } from './calendar-entry.ts';
export { listScheduledMeetings } from './meeting-queries.ts';
export { findMessageOf, listMessages, type MessageFilter } from './message-queries.ts';
