export { isPlaced, nameCounterparts } from './calendar-entry.ts';
export { listScheduledMeetings } from './meeting-queries.ts';
export {
  findAnsweredAt,
  findMessageOf,
  listMessages,
  listSteps,
  type MessageFilter,
  type WholeMessage,
} from './message-queries.ts';
