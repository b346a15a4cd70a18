/** All SQL of the slice, by what it is about. Other slices import only this file and commands.ts. */
export * from './change-queries.ts';
export * from './late-queries.ts';
export * from './load-queries.ts';
export * from './meeting-queries.ts';
export * from './seating-queries.ts';
