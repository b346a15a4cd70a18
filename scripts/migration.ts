import { locateProgram, runNode } from './stages/run-command.ts';

// `npm run migration -- NAME [--custom]`: custom ones hold what the table definitions cannot say.
const [name, ...extra] = process.argv.slice(2);

if (name && /^[a-z0-9_]+$/.test(name)) {
  const kit = locateProgram('drizzle-kit', 'bin.cjs');
  const { code } = await runNode([kit, 'generate', `--name=${name}`, ...extra]);
  process.exitCode = code;
} else {
  console.error('Name the migration in small letters: npm run migration -- add_waiting_list');
  process.exitCode = 1;
}
