import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

export type CommandOptions = {
  cwd?: string;
  env?: Record<string, string>;
  /** Keeps the output instead of showing it. */
  isQuiet?: boolean;
};

/** The path of a program that an installed package brings. */
export const locateProgram = (packageName: string, program: string, owner = ROOT): string =>
  join(owner, 'node_modules', packageName, program);

/** Runs a Node program to its end; resolves with its exit code (1 after a signal) and output. */
export function runNode(
  args: string[],
  options: CommandOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
