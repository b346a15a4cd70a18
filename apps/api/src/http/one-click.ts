import type { FastifyInstance } from 'fastify';

/**
 * Takes the form that mail services post for one-click unsubscribing (RFC 8058 section 3.2), in both of its
 * encodings. Its content says nothing that the address does not and is thrown away.
 */
export function acceptOneClick(app: FastifyInstance): void {
  app.removeContentTypeParser('multipart/form-data'); // the house's own waits for the parts to be read
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data'])
    app.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 4096 }, (_, __, done) =>
      done(null, undefined),
    );
}
