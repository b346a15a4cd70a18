import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { fromRoot } from '../root.ts';

export const WEB_DIST = 'apps/web/dist';

function runVite(args: string[]): Promise<void> {
  const manifest = createRequire(fromRoot('apps/web/package.json')).resolve('vite/package.json');
  const vite = join(dirname(manifest), 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
      cwd: fromRoot('apps/web'),
      // Whatever the server runs as: pages for development weigh half as much again.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new Failure(`${output}\nThe web pages cannot be built; the reason is above.`));
    });
  });
}

/**
 * Builds the web pages into apps/web/dist, and beside them what draws the first of them on the server; what vite says
 * is shown only when it fails.
 */
export async function bundleWeb(): Promise<void> {
  await runVite([]);
  await runVite(['--config', 'vite.drawing.config.ts']);
}
