import { spawn } from 'node:child_process';
import { explainOutput, Failure } from './failure.mjs';

/**
 * Runs a command whose output matters only when it fails. Then the output goes to standard error,
 * followed by one sentence.
 */
export function runQuietly(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Failure(`${command} cannot be run (${error.code}).`)));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const sentence = explainOutput(output);
      if (!sentence) process.stderr.write(output);
      reject(new Failure(sentence ?? `${options.title} failed; its last words are above.`));
    });
  });
}
