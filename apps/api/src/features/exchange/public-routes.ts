import * as contracts from '@ponte/contracts';
import { type ExchangeFilter, limits, whyNotExpressInterest } from '@ponte/domain';
import { technologyList } from '@ponte/domain/technologies';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { sendFile } from '../../files/send.ts';
import { findFile } from '../../files/store.ts';
import { readCursor, toPage } from '../../http/cursor.ts';
import { found } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { hasOpenDocuments } from './naming.ts';
import { presentFacets, presentPage, presentRow } from './present.ts';
import * as queries from './queries.ts';

const tags = ['exchange'];
const access = 'public' as const;
const base = '/api/exchange/profiles';
const positionCursor = z.tuple([z.number().int(), z.iso.datetime(), contracts.reference]);

const accountIdOf = (request: FastifyRequest): string | null =>
  request.signedIn?.account.id ?? null;

/** A page of the exchange and, with the first one, its facets, all of one moment. */
function readPage(
  deps: Deps,
  filter: ExchangeFilter,
  page: { after: queries.ExchangePosition | null; limit: number },
) {
  return deps.db.transaction(
    async (tx) => {
      if (filter.q) await queries.prepareExchangeSearch(tx);
      const rows = await queries.searchListed(tx, filter, page);
      return { rows, facets: page.after ? null : await queries.countExchangeFacets(tx, filter) };
    },
    { accessMode: 'read only' },
  );
}

/** For so many organisations a reader is offered to ask. */
const mostAskers = 20;

/** What the signed-in reader may do: for which organisations they could ask, or why not. */
async function findViewer(
  deps: Deps,
  accountId: string | null,
  profile: queries.ExchangeProfileRow,
) {
  if (!accountId) return null;
  const acting = await queries.listActing(deps.db, accountId);
  const isOwn = acting.some(({ id }) => id === profile.organisationId);
  const askers = acting.slice(0, mostAskers);
  const factsOf = await queries.listInterestFacts(
    deps.db,
    askers.map(({ id }) => id),
    profile.id,
  );
  const mostPending = limits.pendingInterests;
  const askFor = askers.map(({ id, name }) => ({
    organisationId: id,
    name,
    whyNot: whyNotExpressInterest({
      ...factsOf(id),
      mostPending,
      listing: profile.listing,
      isOwn,
    }),
  }));
  return { ownId: isOwn ? profile.id : null, askFor };
}

const listRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      base,
      {
        config: { access, rateLimit: few(240) },
        schema: {
          tags,
          summary: 'Published cooperation profiles, searched and filtered',
          querystring: contracts.exchangeSearchQuery,
          response: { 200: contracts.exchangeListSchema },
        },
      },
      async (request) => {
        const { cursor, limit, ...filter } = request.query;
        const after = readCursor(cursor, positionCursor);
        const { rows, facets } = await readPage(deps, filter, { after, limit });
        const ids = rows.map(({ profile }) => profile.id);
        const known = await queries.findKnownProfiles(deps.db, accountIdOf(request), ids);
        const page = toPage(
          rows.map((row) => ({ ...row, score: Number(row.score) })),
          limit,
          (row) => presentRow(row, known.has(row.profile.id)),
          ({ profile, score }) => [
            score as unknown as string,
            (profile.publishedAt ?? profile.createdAt).toISOString(),
            // No id: those of profiles written one after the other would tell that they are of one hand.
            profile.reference,
          ],
        );
        return { ...page, facets: facets && presentFacets(facets) };
      },
    );
    app.get(
      '/api/exchange/technologies',
      {
        config: { access },
        schema: {
          tags,
          summary: 'The technology code list with its source',
          response: { 200: contracts.technologyListSchema },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'public, max-age=3600');
        return {
          ...technologyList,
          areas: technologyList.areas.map((area) => ({ ...area })),
          codes: technologyList.codes.map((code) => ({ ...code })),
        };
      },
    );
  };

/** The exchange as everybody reads it. */
export const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(listRoutes(deps));
    const find = async (request: FastifyRequest, reference: string) => {
      const row = found(await queries.findListed(deps.db, reference.toUpperCase()));
      const accountId = accountIdOf(request);
      const known = await queries.findKnownProfiles(deps.db, accountId, [row.profile.id]);
      return { row, isKnown: known.has(row.profile.id), accountId };
    };
    app.get(
      `${base}/:reference`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'One published cooperation profile',
          params: contracts.exchangeParams,
          response: { 200: contracts.exchangePageSchema },
        },
      },
      async (request) => {
        const { row, isKnown, accountId } = await find(request, request.params.reference);
        const files = await queries.listExchangeFiles(deps.db, row.profile.id);
        return presentPage(row, isKnown, files, await findViewer(deps, accountId, row.profile));
      },
    );
    app.get(
      `${base}/:reference/files/:file`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'A picture or document of a published profile',
          params: contracts.exchangeFileParams,
        },
      },
      async (request, reply) => {
        const { reference, file: fileId } = request.params;
        const { row, isKnown } = await find(request, reference);
        const isIn = (uses: readonly { fileId: string }[]) =>
          uses.some((use) => use.fileId === fileId);
        const isPicture = isIn(row.content.pictures);
        const isOpen = isPicture || (hasOpenDocuments(row, isKnown) && isIn(row.content.documents));
        const file = found(isOpen ? await findFile(deps.db, fileId) : null);
        return sendFile(reply, file, {
          disposition: isPicture ? 'inline' : 'attachment',
          // Whoever may fetch a hidden company's papers must ask each time, and no cache between may keep them.
          isPublic: isPicture || !row.profile.isBlind,
        });
      },
    );
  };
