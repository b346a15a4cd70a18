import { isSignatureOf, signText } from '../../signing.ts';
import type { RunRow } from './queries.ts';

type Sealed = Pick<
  RunRow,
  'id' | 'eventId' | 'figures' | 'placements' | 'unscheduled' | 'versions' | 'repair'
>;

/** The same text for the same value, whatever order the database gives the keys of its objects. */
function writeCanonically(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonically).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = value as Record<string, unknown>;
  const written = Object.keys(fields)
    .sort()
    .filter((key) => fields[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${writeCanonically(fields[key])}`);
  return `{${written.join()}}`;
}

const textOf = (draft: Sealed): string => {
  const { id, eventId, figures, placements, unscheduled, versions, repair } = draft;
  return writeCanonically({ id, eventId, figures, placements, unscheduled, versions, repair });
};

const sealBytes = 32;

/** Signs what the verifier counted, together with the placements it counted it in. */
export const sealDraft = (secret: string, draft: Sealed): string =>
  signText(secret, 'schedule', textOf(draft), sealBytes).toString('base64url');

/** Whether the draft is, to the letter, the one that was checked. */
export function isSealed(secret: string, run: Sealed & Pick<RunRow, 'seal'>): boolean {
  const seal = Buffer.from(run.seal, 'base64url');
  return seal.length === sealBytes && isSignatureOf(seal, secret, 'schedule', textOf(run));
}
