/** What the slice does, by what it is about. Other slices import only this file and queries.ts. */
export * from './availability-commands.ts';
export * from './floor-plan-commands.ts';
export * from './grid-commands.ts';
export { presentBlock, presentSession, presentTable } from './present.ts';
export * from './session-commands.ts';
export * from './table-commands.ts';
