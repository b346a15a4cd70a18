import type { FastifyRequest } from 'fastify';
import pino, { type DestinationStream, type Logger } from 'pino';

/**
 * The address as a log may keep it: without the query, and for pages and links that hold a token only the
 * pattern of the route.
 */
function addressOf({ url, routeOptions }: FastifyRequest): string {
  const pattern = routeOptions?.url;
  if (pattern === undefined || routeOptions.config.access !== 'token')
    return url.split('?')[0] ?? '';
  return pattern;
}

const requestFacts = (request: FastifyRequest) => ({
  method: request.method,
  url: addressOf(request),
  remoteAddress: request.ip,
});

/** A failed query names its values, and they may be tokens or addresses: the log keeps the statement alone. */
function withoutValues(error: Error): Error {
  const { query, cause } = error as { query?: unknown; cause?: unknown };
  if (typeof query !== 'string' || !('params' in error)) return error;
  const shown = new Error(`Failed query: ${query}`, { cause });
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  shown.stack = [`Error: ${shown.message}`, ...frames].join('\n');
  return shown;
}

function clean(entry: unknown): unknown {
  if (entry instanceof Error) return withoutValues(entry);
  if (typeof entry !== 'object' || entry === null) return entry;
  const { err } = entry as { err?: unknown };
  return err instanceof Error ? { ...entry, err: withoutValues(err) } : entry;
}

/** The log of a process. Cookies, tokens and the values of statements never reach it. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      serializers: { req: requestFacts },
      hooks: {
        // Not a serializer: an entry without words takes those of its error before serializers run.
        logMethod(args, method) {
          const [entry, ...words] = args;
          method.apply(this, [clean(entry), ...words] as typeof args);
        },
      },
    },
    destination ?? pino.destination(1),
  );
