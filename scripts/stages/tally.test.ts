import { expect, test } from 'vitest';
import { addTallies, admitCrash, countPlaywright, countVitest, readReport } from './tally.ts';

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});

test('a file that could not be loaded counts as a failed test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 2 });
});

test('a stage that crashed without a failed test is not green', () => {
  expect(admitCrash({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(admitCrash({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(admitCrash({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
});

test('a stage without a report has failed', () => {
  expect(readReport('/nowhere/report.json', countVitest)).toEqual({ passed: 0, failed: 1 });
});

test('a journey that passed only at the second try has failed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] };
  expect(countPlaywright(report)).toEqual({ passed: 3, failed: 2 });
});
