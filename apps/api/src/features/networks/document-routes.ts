import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { groupDocumentTypes } from '../../files/media-type.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { readUpload, type UploadRules } from '../../files/upload.ts';
import { callOf } from '../../http/call-of.ts';
import { found, refuse } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { presentDocuments } from './present-documents.ts';
import * as queries from './queries.ts';
import { type Actor, actorOf, isLead, requirePart, requireReader } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const list = '/api/networks/:network/documents';
const one = `${list}/:document`;

const uploadRules: UploadRules = { mostBytes: limits.fileBytes, types: groupDocumentTypes };

const reader =
  ({ db }: Deps) =>
  async (actor: Actor, key: string) => {
    const viewed = await requireReader(db, actor, key);
    const versions = await queries.listDocuments(db, viewed.network.id);
    return presentDocuments({ ...viewed, accountId: actor.accountId, versions });
  };

const readingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const { db } = deps;
    const read = reader(deps);
    app.get(
      list,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Documents of the group with all their versions',
          params: contracts.networkParams,
          response: { 200: contracts.groupDocumentsSchema },
        },
      },
      async (request) => read(actorOf(request), request.params.network),
    );
    app.get(
      `${one}/versions/:number`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'The file of one version, to be saved',
          params: contracts.documentVersionParams,
        },
      },
      async (request, reply) => {
        const { network: key, document: id, number } = request.params;
        const viewed = await requireReader(db, actorOf(request), key);
        const document = found(await queries.findDocument(db, viewed.network.id, id));
        if (document.withdrawnAt && !isLead(viewed)) throw refuse('not_found');
        const fileId = found(await queries.findVersionFile(db, document.id, number));
        const file = found(await findFile(db, fileId));
        // Whoever leaves the group, or reads at a machine of others, keeps no copy behind the address.
        return sendFile(reply, file, {
          disposition: 'attachment',
          isPublic: false,
          isKept: false,
        });
      },
    );
  };

const writingRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = reader(deps);
    const consumes = ['multipart/form-data'];
    app.post(
      list,
      {
        config: { access, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Leave a document as multipart/form-data',
          consumes,
          params: contracts.networkParams,
          querystring: contracts.documentQuery,
          response: { 201: contracts.groupDocumentsSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network } = request.params;
        await requirePart(deps.db, actor, network); // before reading the file
        const file = await readUpload(request, uploadRules);
        const left = { ...request.query, file };
        await commands.addDocument(callOf(deps, request), actor, network, left);
        return reply.status(201).send(await read(actor, network));
      },
    );
    app.post(
      `${one}/versions`,
      {
        config: { access, rateLimit: few(30) },
        schema: {
          tags,
          summary: 'Leave a new version of a document as multipart/form-data',
          consumes,
          params: contracts.documentParams,
          querystring: contracts.documentVersionQuery,
          response: { 201: contracts.groupDocumentsSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { network, document } = request.params;
        await requirePart(deps.db, actor, network); // before reading the file
        const file = await readUpload(request, uploadRules);
        const left = { ...request.query, file };
        await commands.addDocumentVersion(callOf(deps, request), actor, network, document, left);
        return reply.status(201).send(await read(actor, network));
      },
    );
    app.put(
      `${one}/withdrawal`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Take a document from the group’s sight, or give it back',
          params: contracts.documentParams,
          body: contracts.documentWithdrawal,
          response: { 200: contracts.groupDocumentsSchema },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { network, document } = request.params;
        const { isWithdrawn } = request.body;
        const call = callOf(deps, request);
        await commands.withdrawDocument(call, actor, network, document, isWithdrawn);
        return read(actor, network);
      },
    );
  };

/** Documents of a group with their versions, for its own people. */
export const documentRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(readingRoutes(deps));
    await app.register(writingRoutes(deps));
  };
