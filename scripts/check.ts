import type { Check } from './checks/check.ts';
import { floors } from './checks/floors.ts';
import { mailLayout } from './checks/mail-layout.ts';
import { migrations } from './checks/migrations.ts';
import { openapi } from './checks/openapi.ts';
import { deadCode, formatAndLint, types } from './checks/programs.ts';
import { translations } from './checks/translations.ts';
import { visibleTexts } from './checks/visible-texts.ts';
import { describeFailure, Failure } from './failure.ts';

const CHECKS: Check[] = [
  formatAndLint,
  types,
  floors,
  deadCode,
  migrations,
  openapi,
  mailLayout,
  translations,
  visibleTexts,
];

async function findProblems({ run }: Check): Promise<string[]> {
  try {
    return await run();
  } catch (error) {
    return [describeFailure(error)];
  }
}

function chooseChecks(wanted: string[]): Check[] {
  const known = CHECKS.map(({ name }) => name);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Failure(`There is no check ${unknown[0]}: ${known.join(', ')}.`);
  return wanted.length === 0 ? CHECKS : CHECKS.filter(({ name }) => wanted.includes(name));
}

/** `npm run check -- floors "dead code"` runs only those; all problems are told in one go. */
async function check(wanted: string[]): Promise<void> {
  for (const one of chooseChecks(wanted)) {
    const problems = await findProblems(one);
    console.log(`${problems.length === 0 ? 'ok   ' : 'FAILS'} ${one.name}`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '      '));
    if (problems.length > 0) process.exitCode = 1;
  }
}

try {
  await check(process.argv.slice(2));
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
