import type { Problem } from '@ponte/contracts';
import { sqlStateOf } from '@ponte/db';
import { type RuleCode, ruleStatus } from '@ponte/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

export type FieldFault = { path: string; code: string };

/** An expected refusal: something the caller can understand and mend. Everything else is a defect. */
export class Refusal extends Error {
  readonly code: RuleCode;
  readonly faults: FieldFault[];
  readonly facts: Record<string, unknown> | undefined;

  constructor(
    code: RuleCode,
    options: { faults?: FieldFault[]; facts?: Record<string, unknown> } = {},
  ) {
    super(code);
    this.code = code;
    this.faults = options.faults ?? [];
    this.facts = options.facts;
  }
}

export const refuse = (
  code: RuleCode,
  options?: ConstructorParameters<typeof Refusal>[1],
): Refusal => new Refusal(code, options);

/** Raises the code when a rule gave one. */
export function ensure(code: RuleCode | null): void {
  if (code) throw refuse(code);
}

/** Whether something that was thrown is this refusal. */
export const isRefusal = (thrown: unknown, code: RuleCode): boolean =>
  thrown instanceof Refusal && thrown.code === code;

/** The row, or the refusal that it is not there (or not theirs: nobody learns which). */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw refuse('not_found');
  return row;
}

const codeByStatus: Record<number, RuleCode> = {
  400: 'validation_failed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  415: 'media_type_refused',
  429: 'too_many_requests',
};

const problem = (code: RuleCode, more: Partial<Problem> = {}): Problem => ({
  type: `urn:ponte:problem:${code}`,
  title: code.replaceAll('_', ' '),
  status: ruleStatus[code],
  code,
  ...more,
});

/**
 * SQLSTATE classes of a server that is away, going or overrun: 08 connection, 53 resources, 57P shutdown, 40 a
 * conflict that did not resolve in all its attempts. Trying again later is right for each.
 */
const isDatabaseAway = (error: unknown): boolean => {
  const state = sqlStateOf(error);
  if (state !== null) return /^(08|40|53|57P)/.test(state);
  return mentionsLostConnection(error);
};

const lostConnection = /^(Connection terminated|timeout exceeded|Client has encountered)/;

function mentionsLostConnection(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code, syscall } = current as { code?: string; syscall?: string };
    if (syscall === 'connect' || code === 'ECONNRESET' || code === 'EPIPE') return true;
    if (lostConnection.test(current.message)) return true;
  }
  return false;
}

function toFaults(error: FastifyError): FieldFault[] {
  return (error.validation ?? []).map((issue) => ({
    path: `${issue.instancePath}`.replace(/^\//, '').replaceAll('/', '.'),
    code: issue.keyword || 'invalid',
  }));
}

/** Any thrown thing as problem details (RFC 9457); defects give nothing away. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) {
    return problem(error.code, {
      ...(error.faults.length > 0 ? { errors: error.faults } : {}),
      ...(error.facts ? { facts: error.facts } : {}),
    });
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    return problem('validation_failed', { errors: toFaults(error as unknown as FastifyError) });
  }
  const status = (error as Partial<FastifyError>).statusCode;
  const code = status === undefined ? undefined : codeByStatus[status];
  if (code) return problem(code);
  if (status !== undefined && status >= 400 && status < 500) return problem('validation_failed');
  return problem(isDatabaseAway(error) ? 'unavailable' : 'defect');
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const body = toProblem(error);
  if (body.status >= 500) request.log.error({ err: error }, 'request failed');
  return reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** Makes every failure leave the house as problem details. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => sendProblem(refuse('not_found'), request, reply));
}
