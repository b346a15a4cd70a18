import { examineInstallation } from '../apps/api/src/doctor/examine.ts';
import { prepare } from './start/prepare.ts';
import { runCommand } from './start/shutdown.ts';

const marks = { right: '✓', warning: '!', wrong: '✗' };
const tell = (line: string) => process.stderr.write(`${line}\n`);

await runCommand(async (shutdown) => {
  const { environment } = await prepare(shutdown, { tell, mayShare: true });
  const findings = await examineInstallation(environment, () => new Date());
  for (const { verdict, topic, words } of findings)
    console.log(`${marks[verdict]} ${topic}: ${words}`);
  const faults = findings.filter(({ verdict }) => verdict === 'wrong').length;
  console.log(faults === 0 ? '\nPonte can run.' : `\n${faults} to mend before Ponte can run well.`);
  if (faults > 0) process.exitCode = 1;
});
