import { limits, whyNotExchange } from '@ponte/domain';
import { type Call, transact } from '../../call/call.ts';
import { documentTypes, pictureTypes } from '../../files/media-type.ts';
import { redrawPicture } from '../../files/picture.ts';
import { storeFile } from '../../files/store.ts';
import type { UploadedFile, UploadRules } from '../../files/upload.ts';
import { ensure, refuse } from '../../http/errors.ts';
import type { Actor } from './acting.ts';
import { requireOwn } from './change.ts';
import * as files from './file-queries.ts';

export type FileUse = 'picture' | 'document';

export const uploadRules: Record<FileUse, UploadRules> = {
  picture: { mostBytes: limits.fileBytes, types: pictureTypes },
  document: { mostBytes: limits.fileBytes, types: documentTypes },
};

/** How many files may lie with a profile: those of older versions stay as long as it does. */
const mostFiles = 60;

/** Keeps a file for the profile; the working text decides whether it is shown. */
export async function addExchangeFile(
  call: Call,
  actor: Actor,
  profileId: string,
  use: FileUse,
  upload: UploadedFile,
): Promise<files.ExchangeFileRow> {
  // Drawn before the transaction: it takes long, and holds nothing.
  const file = use === 'picture' ? await redrawPicture(upload) : upload;
  return transact(call, async (tx) => {
    const row = await requireOwn(tx, actor, profileId);
    ensure(whyNotExchange('edit', row));
    const present = await files.listExchangeFiles(tx, profileId);
    if (present.length >= mostFiles) throw refuse('too_many_entries');
    const fileId = await storeFile(tx, call, file);
    const isPicture = use === 'picture';
    await files.insertExchangeFile(tx, { fileId, profileId, isPicture });
    const { name, mediaType, content } = file;
    return { fileId, name, mediaType, size: content.length, isPicture };
  });
}
