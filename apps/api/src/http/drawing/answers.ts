import type { FastifyInstance } from 'fastify';

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
type Reader = { slug: string; cookie: string; ip: string };

/**
 * What the API answers to the reader's own questions, asked as the application would ask them; null when one of them
 * is not answered: then the application shows why. Whoever has asked too much is refused the first and asks no other.
 */
export async function askForAnswers(
  app: FastifyInstance,
  { slug, cookie, ip }: Reader,
): Promise<Answers | null> {
  const ask = async (url: string): Promise<unknown> => {
    const answer = await app.inject({ url, remoteAddress: ip, headers: { cookie } });
    return answer.statusCode === 200 ? answer.json() : null;
  };
  const { session: path, ...paths } = pathsOf(slug);
  const session = await ask(path);
  if (session === null) return null;
  const entries = await Promise.all(
    Object.entries(paths).map(async ([name, url]) => [name, await ask(url)] as const),
  );
  if (entries.some(([, answer]) => answer === null)) return null;
  return { session, ...Object.fromEntries(entries) };
}
