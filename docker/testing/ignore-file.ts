import { matchesGlob } from 'node:path';

type Rule = { pattern: string; isKept: boolean };

/** The rules of a .dockerignore in their order; a later one wins over an earlier one. */
export function readRules(text: string): Rule[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ pattern: line.replace(/^!/, ''), isKept: line.startsWith('!') }));
}

function listParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whether the file reaches the build: a rule speaks of a file also when it names its folder. */
export function isInContext(rules: Rule[], path: string): boolean {
  const spellings = listParents(path);
  const last = rules.findLast(({ pattern }) =>
    spellings.some((one) => pattern === '**' || matchesGlob(one, pattern)),
  );
  return last?.isKept ?? true;
}
