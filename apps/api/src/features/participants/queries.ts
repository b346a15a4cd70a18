/** All SQL of the slice, by what it is about. */
export * from './home-queries.ts';
export * from './list-queries.ts';
export * from './note-queries.ts';
export * from './office-queries.ts';
export * from './participant-queries.ts';
export * from './question-queries.ts';
export * from './type-queries.ts';
export * from './waiting-queries.ts';
