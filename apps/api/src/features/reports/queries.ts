/** All SQL of the slice, by what it is about. */
export * from './print-queries.ts';
export * from './sheet-queries.ts';
export * from './statistics-queries.ts';
