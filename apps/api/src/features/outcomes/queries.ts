/** All SQL of the slice, by what it is about. */
export * from './due-queries.ts';
export * from './fact-queries.ts';
export * from './own-queries.ts';
