import { hash, verify } from '@node-rs/argon2';
import { limits, type RuleCode } from '@ponte/domain';

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, 2 passes, 1 lane).
 * At most two hashes run at once: more would let a flood of sign-ins take the whole machine.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const mostAtOnce = 2;
const mostWaiting = 50;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs the work when one of the two places is free; says no when the queue is longer than anybody would wait. */
export async function withPlace<T>(work: () => Promise<T>): Promise<T | 'busy'> {
  if (running < mostAtOnce) running++;
  else if (waiting.length >= mostWaiting) return 'busy';
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // The place goes straight to whoever waits: given back first, a newcomer could take it as well.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** Why the password will not do, or null: long enough, and not made of one repeated character or the address. */
export function whyNotPassword(password: string, email: string): RuleCode | null {
  const tooShort = [...password].length < limits.passwordMin;
  const plain = password.toLowerCase();
  const tooPlain = new Set(plain).size < 5 || plain.includes(email.split('@')[0] ?? email);
  return tooShort || tooPlain ? 'password_weak' : null;
}

export const hashPassword = (password: string): Promise<string | 'busy'> =>
  withPlace(() => hash(password, cost));

/** Any hash of the same cost: checking against it takes as long for unknown addresses as for known ones. */
let decoy: Promise<string> | null = null;

/** Whether the password fits; `stored` null (no account, no password) takes the same time and never fits. */
export async function checkPassword(
  password: string,
  stored: string | null,
): Promise<boolean | 'busy'> {
  decoy ??= hash('no password is this one', cost);
  const against = stored ?? (await decoy);
  const fits = await withPlace(() => verify(against, password));
  return fits === 'busy' ? 'busy' : fits && stored !== null;
}
