import { limits } from '@ponte/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { documentTypes } from '../../files/media-type.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { readUpload } from '../../files/upload.ts';
import { found, refuse } from '../../http/errors.ts';
import * as commands from './commands.ts';
import * as queries from './queries.ts';

/** Keeps the one file of a multipart request and answers with what it was found to be. */
export async function receiveAnswerFile(call: Call, request: FastifyRequest) {
  const file = await readUpload(request, { mostBytes: limits.fileBytes, types: documentTypes });
  const id = await commands.storeAnswerFile(call, file);
  const { name, mediaType, content } = file;
  return { id, name, mediaType, size: content.length };
}

/** Sends a file only as an answer of this participant: the id of a file alone opens nothing. */
export async function sendAnswerFile(
  deps: Deps,
  reply: FastifyReply,
  participantId: string,
  fileId: string,
) {
  if (!(await queries.isAnswerFile(deps.db, participantId, fileId))) throw refuse('not_found');
  const file = found(await findFile(deps.db, fileId));
  return sendFile(reply, file, { disposition: 'attachment', isPublic: false });
}
