/** All SQL of the slice, by what it is about. Other slices import only this file and commands.ts. */
export * from './answer-queries.ts';
export * from './inbound-queries.ts';
export * from './proposal-queries.ts';
