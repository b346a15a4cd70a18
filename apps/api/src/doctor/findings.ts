/** One thing the doctor looked at, in words that somebody without the manual understands. */
export type Finding = { topic: string; verdict: 'right' | 'warning' | 'wrong'; words: string };

export const right = (topic: string, words: string): Finding => ({
  topic,
  verdict: 'right',
  words,
});
export const warning = (topic: string, words: string): Finding => ({
  topic,
  verdict: 'warning',
  words,
});
export const wrong = (topic: string, words: string): Finding => ({
  topic,
  verdict: 'wrong',
  words,
});

/** What an error says in one line, without its stack. */
export function sayError(error: unknown): string {
  const message =
    error instanceof Error
      ? error.message || String((error as { code?: unknown }).code)
      : String(error);
  return message.split('\n')[0] ?? 'unknown';
}
