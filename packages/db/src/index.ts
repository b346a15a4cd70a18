export * from './client.ts';
export { migrate } from './migrate.ts';
export { prepareOnce } from './prepare-once.ts';
export * from './schema/index.ts';
