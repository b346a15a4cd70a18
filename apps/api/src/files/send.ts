import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { StoredFileRow } from './store.ts';

export type SendOptions = {
  /** Pictures may be shown where they are linked; everything else is to be saved. */
  disposition: 'inline' | 'attachment';
  /** Whether caches between server and reader may keep it. */
  isPublic: boolean;
  /** Whether the reader’s own browser may keep it; it may, unless told otherwise. */
  isKept?: boolean;
};

const cachingOf = ({ isPublic, isKept = true }: SendOptions): string =>
  isKept ? `${isPublic ? 'public' : 'private'}, max-age=31536000, immutable` : 'private, no-store';

/** RFC 6266 with the extended notation of RFC 8187 for names beyond ASCII. */
function dispositionOf(name: string, disposition: SendOptions['disposition']): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${extended}`;
}

/**
 * Answers with a stored file as what it was found to be, never as what a browser might guess. Its id
 * changes with its content, so it may be cached for ever.
 */
export function sendFile(reply: FastifyReply, file: StoredFileRow, options: SendOptions) {
  return reply
    .type(file.mediaType)
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', dispositionOf(file.name, options.disposition))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', cachingOf(options))
    .send(file.content);
}

/** Answers with a file made at this moment: as a rule to be saved, and kept by nothing in between. */
export const sendMadeFile = (
  reply: FastifyReply,
  {
    name,
    mediaType,
    content,
    disposition = 'attachment',
    cacheControl = 'private, no-store',
  }: {
    name: string;
    mediaType: string;
    content: Readable;
    disposition?: SendOptions['disposition'];
    cacheControl?: string;
  },
) =>
  reply
    .type(mediaType)
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', dispositionOf(name, disposition))
    .header('cache-control', cacheControl)
    .send(content);
