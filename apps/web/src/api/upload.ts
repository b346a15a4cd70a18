import type { AppPath } from '../paths.ts';
import { readProblem } from './problem.ts';

/**
 * Sends one file as a form would, which the typed client cannot. Refusals are thrown as `Problem`; the
 * answer is for the caller to read as the route describes it.
 */
export async function uploadFile<Answer>(
  method: 'POST' | 'PUT',
  path: AppPath,
  file: File,
): Promise<{ data: Answer }> {
  const body = new FormData();
  body.append('file', file);
  const response = await globalThis.fetch(path, { method, body, credentials: 'same-origin' });
  if (!response.ok) throw await readProblem(response);
  return { data: (await response.json()) as Answer };
}
