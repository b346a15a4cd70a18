export * from './accounts.ts';
export * from './common.ts';
export * from './installation.ts';
export * from './problem.ts';
