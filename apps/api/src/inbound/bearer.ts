import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the header carries the secret; takes the same time whatever it carries. */
export function isBearerOf(header: string | undefined, secret: string): boolean {
  const given = /^Bearer (.{1,500})$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(secret));
}
