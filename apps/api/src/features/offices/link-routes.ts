import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { refuse } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { readHandoverToken } from '../../mail/handover-link.ts';
import * as commands from './commands.ts';
import { presentHandover } from './present.ts';
import * as queries from './queries.ts';

const base = '/api/handover-links/:token';
const config = { access: 'token', rateLimit: few(30) } as const;

/** Opens a link: forged, and of somebody who no longer speaks for the company, look the same. */
async function openLink(deps: Deps, token: string) {
  const link = readHandoverToken(deps.config.secret, token);
  const handover = link && (await queries.findHandover(deps.db, link.handoverId));
  const manager =
    handover && (await queries.findManager(deps.db, handover.organisationId, link.accountId));
  if (!handover || !manager) throw refuse('link_expired');
  return { handover, manager };
}

/** The same answer by a link in the mail, without signing in. Opening it only shows. */
export const linkRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      // The address is a secret: no search engine keeps it and no other page learns it.
      reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    });
    const schema = { tags: ['offices'], response: { 200: contracts.handoverLinkSchema } };
    const show = async (token: string) => {
      const { handover, manager } = await openLink(deps, token);
      const offices = await queries.listOfficeIds(deps.db, handover.organisationId);
      return {
        locale: manager.locale,
        name: manager.name,
        former: await queries.nameOrganisations(
          deps.db,
          offices.filter((id) => id !== handover.toId),
        ),
        handover: presentHandover(handover, deps.clock.now()),
      };
    };
    app.get(
      base,
      {
        config,
        schema: {
          ...schema,
          summary: 'What an office has asked the company',
          params: contracts.handoverLinkParams,
        },
      },
      (request) => show(request.params.token),
    );
    app.post(
      `${base}/decision`,
      {
        config,
        schema: {
          ...schema,
          summary: 'Say yes or no for the company, by a link',
          params: contracts.handoverLinkParams,
          body: contracts.decideHandoverSchema,
        },
      },
      async (request) => {
        const { token } = request.params;
        const { handover, manager } = await openLink(deps, token);
        const decision = { ...request.body, handoverId: handover.id };
        const call = { ...callOf(deps, request), accountId: manager.id };
        await commands.decideHandover(call, manager.id, handover.organisationId, decision);
        return show(token);
      },
    );
  };
