import { readProblem } from '../../api/problem.ts';
import type { StoredFile } from './types.ts';

/** Leaves a file for an answer; throws the refusal as a problem. Multipart, which the typed client does not speak. */
export async function uploadFile(event: string, file: File): Promise<StoredFile> {
  const body = new FormData();
  body.append('file', file);
  const address = `/api/events/${encodeURIComponent(event)}/registration-files`;
  const response = await fetch(address, { method: 'POST', body, credentials: 'same-origin' });
  if (!response.ok) throw await readProblem(response);
  return response.json();
}
