export { findMessageOf, listMessages, type MessageFilter } from './message-queries.ts';
