import { locateProgram, runNode } from './stages/run-command.ts';

/**
 * The great storm of the fault tests: a worker that is killed ten times while it sends 2,000 invitations to a mail
 * server in a process of its own.
 * usage: npm run bench:faults [-- --mails 6000 --kills 20]
 */
function read(name: string, otherwise: number): string {
  const at = process.argv.indexOf(`--${name}`);
  return String(at < 0 ? otherwise : Number(process.argv[at + 1]));
}

const env = { FAULT_MAILS: read('mails', 2_000), FAULT_KILLS: read('kills', 10) };
console.log('| invitations | kills | lost | extra copies |');
console.log('|---|---|---|---|');
const vitest = locateProgram('vitest', 'vitest.mjs');
const storm = ['apps/api/src/outbox/faults.test.ts', '-t', 'killed again and again'];
const { code } = await runNode([vitest, 'run', '--project', 'slices', ...storm], { env });
process.exitCode = code;
