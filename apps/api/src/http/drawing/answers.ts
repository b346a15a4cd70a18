import type { FastifyInstance, FastifyRequest } from 'fastify';

const pathsOf = (slug: string) => {
  const event = `/api/events/${encodeURIComponent(slug)}`;
  return {
    session: '/api/session',
    event,
    home: `${event}/as/me/home`,
    meetings: `${event}/as/me/meetings`,
  };
};

/** What a participant's first page asks the API for, in any case. */
export const listPaths = (slug: string): string[] => Object.values(pathsOf(slug));

type Answers = Record<string, unknown>;

/**
 * What the API answers to the reader's own questions, asked as the application would ask them; null as soon as one of
 * them is not answered: then the application shows why.
 */
export async function askForAnswers(
  app: FastifyInstance,
  { headers, ip }: FastifyRequest,
  slug: string,
): Promise<Answers | null> {
  const ask = async (url: string): Promise<unknown> => {
    const { cookie = '', 'user-agent': agent = '' } = headers;
    const answer = await app.inject({
      url,
      remoteAddress: ip,
      headers: { cookie, 'user-agent': agent },
    });
    return answer.statusCode === 200 ? answer.json() : null;
  };
  const entries = await Promise.all(
    Object.entries(pathsOf(slug)).map(async ([name, path]) => [name, await ask(path)] as const),
  );
  return entries.some(([, answer]) => answer === null) ? null : Object.fromEntries(entries);
}
