import type { Deps } from '../deps.ts';
import { isSignatureOf, signText } from '../signing.ts';

/**
 * Against programs that fill in every form they find, without asking anybody else: a field that people do not see,
 * and a signed moment at which the form was written. A form comes back no sooner than a person can type, and on the
 * same day.
 */
const purpose = 'site-form';
const leastMs = 3_000;
const mostMs = 24 * 3_600_000;
const secondMs = 1_000;

export type GuardFields = { stamp: string; homepage: string };

export function writeStamp({ config, clock }: Pick<Deps, 'config' | 'clock'>): string {
  const at = Buffer.alloc(6);
  at.writeUIntBE(Math.floor(clock.now().getTime() / secondMs), 0, 6);
  return Buffer.concat([at, signText(config.secret, purpose, at.toString('hex'))]).toString(
    'base64url',
  );
}

/** `robot`: take no notice, and do not let it know. `stale`: a person whose form is too old or came too fast. */
export function judgeForm(
  { config, clock }: Pick<Deps, 'config' | 'clock'>,
  { stamp, homepage }: GuardFields,
): 'person' | 'robot' | 'stale' {
  if (homepage !== '') return 'robot';
  if (!/^[\w-]{30}$/.test(stamp)) return 'stale';
  const bytes = Buffer.from(stamp, 'base64url');
  const at = bytes.subarray(0, 6);
  if (!isSignatureOf(bytes.subarray(6), config.secret, purpose, at.toString('hex'))) return 'stale';
  const age = clock.now().getTime() - at.readUIntBE(0, 6) * secondMs;
  return age >= leastMs && age <= mostMs ? 'person' : 'stale';
}
