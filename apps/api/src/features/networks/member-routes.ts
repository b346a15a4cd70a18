import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { actorOf } from './viewing.ts';

const tags = ['networks'];
const access = 'account' as const;
const one = '/api/networks/:network';

/** Which organisations belong to a network, and who speaks for them there. */
export const memberRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      `${one}/members/:organisation`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Take an organisation in, or change its role, areas and sectors',
          params: contracts.networkMemberParams,
          body: contracts.setMemberSchema,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, organisation } = request.params;
        const call = callOf(deps, request);
        await commands.setMember(call, actorOf(request), network, organisation, request.body);
        return reply.status(204).send(null);
      },
    );
    app.delete(
      `${one}/members/:organisation`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Let an organisation go, with its contacts',
          params: contracts.networkMemberParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, organisation } = request.params;
        await commands.removeMember(callOf(deps, request), actorOf(request), network, organisation);
        return reply.status(204).send(null);
      },
    );
    app.post(
      `${one}/contacts`,
      {
        config: { access, rateLimit: few(60) },
        schema: {
          tags,
          summary: 'Name a person of a member, by their mail address',
          params: contracts.networkParams,
          body: contracts.addContactSchema,
          response: { 201: contracts.addedMemberSchema },
        },
      },
      async (request, reply) => {
        const call = callOf(deps, request);
        const { network } = request.params;
        const accountId = await commands.addContact(call, actorOf(request), network, request.body);
        return reply.status(201).send({ accountId });
      },
    );
    app.delete(
      `${one}/contacts/:account`,
      {
        config: { access },
        schema: {
          tags,
          summary: 'Take a person out of the network',
          params: contracts.networkContactParams,
          response: { 204: contracts.nothing },
        },
      },
      async (request, reply) => {
        const { network, account } = request.params;
        await commands.removeContact(callOf(deps, request), actorOf(request), network, account);
        return reply.status(204).send(null);
      },
    );
  };
