/** All SQL of the slice, by what it is about. */
export * from './company-queries.ts';
export * from './handover-queries.ts';
export * from './invitation-queries.ts';
export * from './note-queries.ts';
export * from './parting-queries.ts';
export * from './people-queries.ts';
