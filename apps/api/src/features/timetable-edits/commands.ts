/** Edits of a timetable that may already hold meetings: seen first, then made. */
export { editBlock, previewBlock } from './block-edits.ts';
export { announcePlace } from './replacing.ts';
export { editSession, previewSession } from './session-edits.ts';
export { editTable, previewTable } from './table-edits.ts';
