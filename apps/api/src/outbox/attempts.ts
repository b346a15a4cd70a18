/**
 * When a message is tried again: after half a minute, then twice as long each time up to two hours, for about a
 * day. The jitter keeps six thousand messages from coming back in the same second.
 */
const firstDelayMs = 30_000;
const longestDelayMs = 2 * 3_600_000;

export const mostAttempts = 20;

/** Milliseconds to wait after that many failed attempts (from 1); `random` is at least 0 and below 1. */
export function delayAfter(attempts: number, random: number = Math.random()): number {
  const full = Math.min(firstDelayMs * 2 ** (attempts - 1), longestDelayMs);
  return Math.round(full * (0.75 + random / 2));
}
