// A parent process for the tests: starts the server, says where, and stops it on SIGTERM.
import { startEmbeddedPostgres } from '../index.ts';

const [dataDir = ''] = process.argv.slice(2);

try {
  const server = await startEmbeddedPostgres({ dataDir });
  process.stdout.write(`ready ${server.connectionString}\n`);
  const keepAlive = setInterval(() => undefined, 1000);
  process.once('SIGTERM', async () => {
    await server.stop();
    clearInterval(keepAlive);
  });
} catch (error) {
  process.stdout.write(`failed ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
