export { MatchIndex, type MatchOptions } from './match-index.ts';
export * from './profile.ts';
