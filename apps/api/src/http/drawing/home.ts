import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { zone as zoneName } from '@ponte/contracts';
import { isLocale } from '@ponte/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readLanguage } from '../reader-language.ts';
import { askForAnswers } from './answers.ts';
import { createDrawer } from './drawer.ts';
import { readTemplate } from './template.ts';

const pack = promisify(gzip);

type Asking = FastifyRequest<{ Params: { slug: string } }>;

/** What the application has left about this reader (apps/web/src/i18n/languages.ts), else what the browser says. */
function readReader({ cookies, headers }: FastifyRequest) {
  const { 'ponte-language': language = '', 'ponte-zone': zone = '' } = cookies;
  return {
    locale: isLocale(language) ? language : readLanguage(headers['accept-language']),
    zone: zoneName.catch('').parse(zone),
  };
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
): Promise<string | Buffer> {
  // It is about one person: no cache keeps it, not even the browser's, which others may use after them.
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return html;
  reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
  return pack(html);
}

type DrawHome = (request: Asking, reply: FastifyReply) => Promise<string | Buffer | null>;

/**
 * Draws a participant's first page with what the API says to this reader, so that a slow phone has it to read with the
 * document. Null when it cannot be drawn; the application then does all of it, as on every other page.
 */
export async function prepareHome(app: FastifyInstance, webDir: string): Promise<DrawHome> {
  const [fill, drawer] = [await readTemplate(webDir), createDrawer(webDir)];
  if (!fill || !drawer) return async () => null;
  app.addHook('onClose', () => drawer.close());
  return async (request, reply) => {
    // Whoever acts for somebody else does so with a page at hand already.
    if (!request.signedIn || Object.keys(request.query ?? {}).length > 0) return null;
    const { slug } = request.params;
    const answers = await askForAnswers(app, request, slug);
    if (!answers) return null;
    const reader = readReader(request);
    try {
      const { html, title } = await drawer.draw({ ...reader, slug, answers });
      const filling = { language: reader.locale, title, page: html, answers: { slug, answers } };
      return await send(request, reply, fill(filling));
    } catch (error) {
      request.log.warn({ err: error }, 'a page could not be drawn; the application draws it');
      return null;
    }
  };
}
