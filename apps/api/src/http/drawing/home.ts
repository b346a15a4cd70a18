import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { askForAnswers } from './answers.ts';
import { createDrawer } from './drawer.ts';
import { borrowCookie, readReader } from './reader.ts';
import { readTemplate } from './template.ts';

const pack = promisify(gzip);
// Longer than this nobody is kept waiting: the application draws the page itself.
const patienceMs = 1_500;

type Asking = FastifyRequest<{ Params: { slug: string } }>;

async function inTime<T>(work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const late = wait(patienceMs, null, { signal: ended.signal }).then(() => {
    throw new Error('drawing took too long');
  });
  // Whichever comes second is nobody's any more.
  for (const each of [work, late]) each.catch(() => undefined);
  return Promise.race([work, late]).finally(() => ended.abort());
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
): Promise<string | Buffer> {
  // It is about one person: no cache keeps it, not even the browser's, which others may use after them.
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return html;
  reply.header('content-encoding', 'gzip');
  return pack(html);
}

type DrawHome = (request: Asking, reply: FastifyReply) => Promise<string | Buffer | null>;

/**
 * Draws a participant's first page with what the API says to this reader, so that a slow phone has it to read with the
 * document. Null when it cannot be drawn; the application then does all of it, as on every other page.
 */
export async function prepareHome(
  app: FastifyInstance,
  deps: Deps,
  webDir: string,
): Promise<DrawHome> {
  const [fill, drawer] = [await readTemplate(webDir), createDrawer(webDir, deps.log)];
  if (!fill || !drawer) return async () => null;
  app.addHook('onClose', () => drawer.close());

  const write = async (request: Asking): Promise<string | null> => {
    const { ip, params } = request;
    const { slug } = params;
    const cookie = await borrowCookie(app, deps, request);
    const answers = cookie === null ? null : await askForAnswers(app, { slug, cookie, ip });
    if (!answers) return null;
    const reader = readReader(request);
    const { html, title } = await drawer.draw({ ...reader, slug, answers });
    return fill({ language: reader.locale, title, page: html, answers: { slug, answers } });
  };

  return async (request, reply) => {
    // A search names somebody for whom one acts: they do so with a page at hand already.
    if (Object.keys(request.query ?? {}).length > 0) return null;
    try {
      const html = await inTime(write(request));
      return html === null ? null : await send(request, reply, html);
    } catch (err) {
      request.log.warn({ err }, 'a page could not be drawn; the application draws it');
      return null;
    }
  };
}
