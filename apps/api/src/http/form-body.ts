import type { FastifyInstance } from 'fastify';

/** What a form without scripts may weigh: some words and boxes. */
const mostBytes = 32 * 1024;

/** The fields of a form: a list where a name stands more than once. */
export function readFormBody(text: string): Record<string, string | string[]> {
  const given = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** Takes what browsers send for a form without scripts, in this part of the app only. */
export function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_, text, done) => done(null, readFormBody(String(text))),
  );
}
