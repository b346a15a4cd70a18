import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What ran, and by name with its first words what failed: a long log is read from its end. */
export type Tally = { passed: number; failed: number; failures: string[] };

type VitestTest = { status: string; fullName: string; failureMessages: string[] };

type VitestFile = {
  name: string;
  status: string;
  message: string;
  assertionResults: VitestTest[];
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: VitestFile[];
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: {
    ok: boolean;
    file: string;
    title: string;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
  suites: PlaywrightSuite[];
};

export const CRASHED: Tally = { passed: 0, failed: 1, failures: ['a stage wrote no report'] };

export const addTallies = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** A stage that failed without naming a failed test must not look green. */
export function admitCrash(tally: Tally, code: number): Tally {
  if (code === 0 || tally.failed > 0) return tally;
  return { ...tally, failed: 1, failures: [`a stage ended with ${code} and no failed test`] };
}

function describe(file: string, title: string, message = ''): string {
  const words = stripVTControlCharacters(message).trim().split('\n').slice(0, 6).join('\n    ');
  return `${file}: ${title}\n    ${words}`;
}

const isBroken = ({ status, assertionResults }: VitestFile): boolean =>
  status === 'failed' && !assertionResults.some((one) => one.status === 'failed');

const describeFile = (file: VitestFile): string[] =>
  isBroken(file)
    ? [describe(file.name, 'could not be loaded', file.message)]
    : file.assertionResults
        .filter(({ status }) => status === 'failed')
        .map((one) => describe(file.name, one.fullName, one.failureMessages[0]));

/** Counts a vitest report; a file that could not be loaded is one failed test. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isBroken).length,
    failures: testResults.flatMap(describeFile),
  };
}

function describeSuite({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      describe(file, title, tests[0]?.results.find(({ error }) => error)?.error?.message),
    );
  return [...own, ...suites.flatMap(describeSuite)];
}

/** Counts a Playwright report; a test that passed only at the second try has failed. */
export function countPlaywright({ stats, errors, suites }: PlaywrightReport): Tally {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: suites.flatMap(describeSuite),
  };
}

/** Reads the report a stage has written; a stage without a report has crashed. */
export function readReport<T>(file: string, count: (report: T) => Tally): Tally {
  if (!existsSync(file)) return CRASHED;
  return count(JSON.parse(readFileSync(file, 'utf8')));
}
