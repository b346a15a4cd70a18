import { globSync, readFileSync } from 'node:fs';
import { fromRoot } from '../root.ts';

const PURE = 'packages/{domain,scheduling,matching,calendar}/src/**/*.ts';
const EXEMPT = /\.test\.ts$|[\\/](testing|bench)[\\/]|scheduling[\\/]src[\\/]run[\\/]/;

const IMPURE: [RegExp, string][] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'reads the clock (new Date())'],
  [/\bTemporal\.Now\b/, 'reads the clock (Temporal.Now)'],
  [/\bperformance\.now\b/, 'reads the clock (performance.now)'],
  [/\bMath\.random\b/, 'is random (Math.random)'],
  [/\bcrypto\.(randomUUID|getRandomValues)\b/, 'is random (crypto)'],
  [/\bprocess\.\w/, 'looks at the process'],
  [/['"]node:/, 'imports node:'],
];

/** Comments may name what code must not use. */
const dropComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What in one pure file depends on more than its arguments. */
export function findImpurities(text: string): string[] {
  const code = dropComments(text);
  return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, complaint]) => complaint);
}

/** Every place where a pure package depends on more than its arguments. */
export function checkPurity(): string[] {
  return globSync(PURE, { cwd: fromRoot() })
    .filter((file) => !EXEMPT.test(file))
    .flatMap((file) =>
      findImpurities(readFileSync(fromRoot(file), 'utf8')).map((one) => `${file} ${one}`),
    );
}
