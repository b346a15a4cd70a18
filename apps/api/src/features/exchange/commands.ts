export * from './attach-commands.ts';
export * from './clock-commands.ts';
export * from './interest-commands.ts';
export * from './own-commands.ts';
export * from './reader-commands.ts';
export * from './review-commands.ts';
