import { type ExchangeKind, exchangePrefixes } from '@ponte/domain';
import type { Ids } from '../../deps.ts';

/** Digits and letters that nobody mistakes for each other (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;

/**
 * A reference such as `TO-7K3M9Q`. Random, because numbers in a row would tell which profiles were written one after
 * the other, and so by the same hand.
 */
export function makeReference(ids: Ids, kind: ExchangeKind): string {
  const bytes = Buffer.from(ids.secret(), 'base64url').subarray(0, length);
  const code = [...bytes].map((byte) => signs[byte % signs.length] ?? '0').join('');
  return `${exchangePrefixes[kind]}-${code}`;
}
