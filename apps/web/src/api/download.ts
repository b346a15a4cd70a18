import { readProblem } from './problem.ts';

/** RFC 8187: the name as the server wrote it for every alphabet. */
function nameOf(response: Response): string {
  const header = response.headers.get('content-disposition') ?? '';
  const extended = /filename\*=UTF-8''([^;]+)/.exec(header)?.[1];
  return extended ? decodeURIComponent(extended) : 'ponte';
}

function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this call; a minute is ample, and then its memory is free again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Fetches a file that is made at this moment and saves it under the name it comes with. Unlike a plain link it
 * resolves when the file is there, and throws a `Problem` where the server refuses.
 */
export async function download(address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw await readProblem(response);
  save(await response.blob(), nameOf(response));
}
