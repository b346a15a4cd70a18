import type { FastifyRequest } from 'fastify';
import { refuse } from '../http/errors.ts';
import { detectMediaType, type MediaType } from './media-type.ts';

export type UploadedFile = { name: string; mediaType: MediaType; content: Buffer };

export type UploadRules = { mostBytes: number; types: readonly MediaType[] };

/** A name without folders, control characters and quotes, so that it may stand in a header. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}"\\]/gu, '')
    .trim()
    .slice(0, 120) || 'file';

/**
 * The one file of a multipart request, checked by its own bytes. Refused are: none at all (`file_unreadable`),
 * one larger than the rules allow (`too_large`), one of another kind (`media_type_refused`).
 */
export async function readUpload(
  request: FastifyRequest,
  rules: UploadRules,
): Promise<UploadedFile> {
  if (!request.isMultipart()) throw refuse('media_type_refused');
  const part = await request.file({ limits: { fileSize: rules.mostBytes } });
  if (!part) throw refuse('file_unreadable');
  const content = await part.toBuffer(); // fails with 413 as soon as the limit is passed
  const mediaType = detectMediaType(content);
  if (!mediaType || !rules.types.includes(mediaType)) throw refuse('media_type_refused');
  return { name: plainName(part.filename), mediaType, content };
}
