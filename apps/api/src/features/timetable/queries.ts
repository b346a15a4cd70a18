/** All SQL of the slice, by what it is about. Other slices import only this file and commands.ts. */
export * from './availability-queries.ts';
export * from './claims.ts';
export * from './floor-plan-queries.ts';
export * from './grid-queries.ts';
export * from './own-claims.ts';
export * from './session-queries.ts';
export * from './table-queries.ts';
