import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runProblemImport } from '../apps/api/src/import.ts';
import { Failure } from './failure.ts';
import { migrateDatabase } from './start/database.ts';
import { prepare } from './start/prepare.ts';
import { runCommand } from './start/shutdown.ts';

const usage = `usage: npm run import -- --problem FILE.json [--name NAME] [--owner ADDRESS] [--day YYYY-MM-DD]
       [--zone Europe/Rome] [--fairness N] [--publish [--seconds 10]]`;

const { values } = parseArgs({
  options: {
    problem: { type: 'string' },
    name: { type: 'string' },
    owner: { type: 'string' },
    day: { type: 'string' },
    zone: { type: 'string', default: 'Europe/Rome' },
    fairness: { type: 'string' },
    publish: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
  },
});

function readProblem(file: string): unknown {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read';
    throw new Failure(`${path}: ${reason}.`);
  }
}

const toSlug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

const refusals: Record<string, string> = {
  slug_taken: 'There is an event of this name already; choose another with --name.',
  validation_failed: 'Some value is not right.',
};

/** Refusals of the product and faults of the file become one sentence. */
async function runOrExplain(...order: Parameters<typeof runProblemImport>) {
  try {
    return await runProblemImport(...order);
  } catch (error) {
    const { message, name, code, facts } = error as {
      message: string;
      name: string;
      code?: string;
      facts?: { reason?: string };
    };
    if (name === 'ProblemError') throw new Failure(`The problem is not right: ${message}`);
    if (code === 'too_large') throw new Failure(`The problem is too large: ${facts?.reason}.`);
    if (code && code in refusals) throw new Failure(refusals[code] ?? message);
    throw error;
  }
}

const inThreeWeeks = () => new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);

await runCommand(async (shutdown) => {
  if (!values.problem) throw new Failure(usage);
  const name = values.name ?? basename(values.problem).replace(/\.json$/, '');
  const problem = readProblem(values.problem);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const { environment, databaseUrl } = await prepare(shutdown, { tell, mayShare: true });
  await migrateDatabase(databaseUrl);
  const report = await runOrExplain(environment, {
    problem,
    name,
    slug: toSlug(name),
    zone: values.zone,
    firstDay: values.day ?? inThreeWeeks(),
    owner: values.owner ?? null,
    fairness: values.fairness === undefined ? null : Number(values.fairness),
    publishSeconds: values.publish ? Number(values.seconds) : null,
  });
  console.log(
    `${report.people} people and ${report.meetings} agreed meetings are in the event /e/${report.slug}.`,
  );
  for (const note of report.notes) console.log(`Not carried over: ${note}.`);
  if (report.published) {
    const { added, invitations } = report.published;
    console.log(
      `${added} of ${report.meetings} meetings are placed; ${invitations} invitations are on their way.`,
    );
  }
});
