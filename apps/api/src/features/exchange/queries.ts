export * from './acting.ts';
export * from './attach-queries.ts';
export * from './file-queries.ts';
export * from './interest-queries.ts';
export * from './people-queries.ts';
export * from './profile-queries.ts';
export * from './public-queries.ts';
export * from './reader-queries.ts';
