import { expect, test } from 'vitest';
import { addTallies, admitCrash, countPlaywright, countVitest, readReport } from './tally.ts';

const GREEN = { passed: 5, failed: 0, failures: [] };

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 2, failed: 1, failures: ['one'] },
      { passed: 3, failed: 0, failures: [] },
    ]),
  ).toEqual({ passed: 5, failed: 1, failures: ['one'] });
});

test('a file that could not be loaded counts as a failed test, and each failure is named', () => {
  const failed = {
    status: 'failed',
    fullName: 'adds',
    failureMessages: ['\u001b[31mnot 4\u001b[0m'],
  };
  const passed = { status: 'passed', fullName: 'counts', failureMessages: [] };
  const testResults = [
    { name: 'a.ts', status: 'failed', message: 'no module', assertionResults: [] },
    { name: 'b.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
    { name: 'c.ts', status: 'passed', message: '', assertionResults: [passed] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults };
  expect(countVitest(report)).toEqual({
    passed: 1,
    failed: 2,
    failures: ['a.ts: could not be loaded\n    no module', 'b.ts: adds\n    not 4'],
  });
});

test('a stage that crashed without a failed test is not green', () => {
  expect(admitCrash(GREEN, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(admitCrash({ ...GREEN, failed: 2 }, 1)).toMatchObject({ passed: 5, failed: 2 });
  expect(admitCrash(GREEN, 0)).toEqual(GREEN);
});

test('a stage without a report has failed', () => {
  expect(readReport('/nowhere/report.json', countVitest)).toMatchObject({ passed: 0, failed: 1 });
});

test('a journey that passed only at the second try has failed, and inner suites are read', () => {
  const results = [{ error: { message: 'Timed out' } }];
  const specs = [
    { ok: false, file: 'a.spec.ts', title: 'walks', tests: [{ results }] },
    { ok: true, file: 'a.spec.ts', title: 'runs', tests: [] },
  ];
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats, errors: [], suites: [{ suites: [{ specs }] }] })).toEqual({
    passed: 3,
    failed: 2,
    failures: ['a.spec.ts: walks\n    Timed out'],
  });
});
