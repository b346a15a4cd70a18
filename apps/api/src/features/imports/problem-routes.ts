import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import { type Problem, ProblemError, parseProblem } from '@ponte/scheduling';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { refuse } from '../../http/errors.ts';
import { few } from '../../http/rate-limit.ts';
import { accountOf } from '../../http/session.ts';
import { importProblem, listNotCarriedOver } from './problem-commands.ts';

/** The scheduler's own reader judges the file; `facts` say where it is wrong. */
function readProblem(value: unknown): Problem {
  try {
    return parseProblem(value);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw refuse('problem_file_wrong', { facts: { reason: error.message } });
  }
}

/** A whole event out of a file: for those who try the scheduler, or plan with another program. */
export const problemRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/events/from-problem',
      {
        config: { access: 'account', rateLimit: few(20) },
        bodyLimit: limits.fileBytes + limits.bodyBytes,
        schema: {
          tags: ['imports'],
          summary:
            'Make an event of a scheduling problem; for administrators and those who own one',
          body: contracts.problemOrderSchema,
          response: { 201: contracts.problemImportedSchema },
        },
      },
      async (request, reply) => {
        const { id, isAdministrator } = accountOf(request);
        const { problem: given, ...order } = request.body;
        const problem = readProblem(given);
        const input = { ...order, ownerId: id, isAdministrator };
        const { eventId } = await importProblem(callOf(deps, request), problem, input);
        return reply.status(201).send({
          eventId,
          people: problem.participants.length,
          meetings: problem.meetings.length,
          notCarriedOver: listNotCarriedOver(problem),
        });
      },
    );
  };
