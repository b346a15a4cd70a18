import * as contracts from '@ponte/contracts';
import { type Locale, locales, type RuleCode } from '@ponte/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { setLanguageCookie } from '../../http/cookies.ts';
import { Refusal } from '../../http/errors.ts';
import { acceptForms } from '../../http/form-body.ts';
import { few } from '../../http/rate-limit.ts';
import { readLanguage } from '../../http/reader-language.ts';
import { openSession } from '../../http/session.ts';
import { answerPage } from '../../site/answer.ts';
import { requestSignInLink, signInWithPassword } from '../accounts/commands.ts';
import { type SignInFault, type SignInState, writeLinkSent, writeSignIn } from './sign-in-pages.ts';
import { readFrame } from './site.ts';

const open = { access: 'public' as const, rateLimit: few(60) };
const signing = { access: 'public' as const, rateLimit: few(20) };
const hide = { hide: true };

/** A page of ours to go on to; everything else in the address would lead away from here. */
const readWanted = (given: string | undefined): string =>
  contracts.localPath.safeParse(given).data ?? '';

const goOnTo = (wanted: string): string => (wanted && wanted !== '/' ? wanted : '/organise');

const faults: Partial<Record<RuleCode, SignInFault>> = {
  sign_in_failed: 'failed',
  too_many_requests: 'tooMany',
};

/** What of a failure belongs on the page; anything else goes on its way. */
function toFault(thrown: unknown): SignInFault {
  const fault = thrown instanceof Refusal ? faults[thrown.code] : undefined;
  if (!fault) throw thrown;
  return fault;
}

type Ask = { deps: Deps; locale: Locale; request: FastifyRequest; reply: FastifyReply };

async function sendForm(ask: Ask, state: SignInState): Promise<FastifyReply> {
  const { deps, locale, reply } = ask;
  const site = await readFrame(deps, locale);
  return answerPage(reply, site.frame, writeSignIn(site, state), state.fault ? 422 : 200);
}

async function enterByPassword(
  ask: Ask,
  input: { email: string; password: string },
  state: SignInState,
): Promise<FastifyReply> {
  const { deps, request, reply } = ask;
  try {
    const account = await signInWithPassword(callOf(deps, request), input);
    await openSession(deps, request, reply, account.id);
    setLanguageCookie(reply, deps.config, account.locale);
    return reply.redirect(goOnTo(state.wanted), 303);
  } catch (thrown) {
    return sendForm(ask, { ...state, fault: toFault(thrown) });
  }
}

async function mailLink(ask: Ask, email: string, { wanted }: SignInState): Promise<FastifyReply> {
  const { deps, locale, request, reply } = ask;
  const redirectTo = wanted || '/';
  await requestSignInLink(callOf(deps, request), { email, locale, redirectTo });
  const site = await readFrame(deps, locale);
  return answerPage(reply, site.frame, writeLinkSent(site, email, wanted));
}

async function judgeSignIn(ask: Ask, form: contracts.SignInForm): Promise<FastifyReply> {
  const { password } = form;
  const state: SignInState = {
    wanted: readWanted(form.redirectTo),
    email: form.email.trim(),
    isByPassword: password !== undefined,
    fault: null,
  };
  const email = contracts.email.safeParse(state.email).data;
  if (!email) return sendForm(ask, { ...state, fault: 'email' });
  return password === undefined
    ? mailLink(ask, email, state)
    : enterByPassword(ask, { email, password }, state);
}

/**
 * Signing in, complete at the first answer and without a script: it is where most people arrive, on phones, and what
 * the application weighs can follow while they look into their mailbox. `/sign-in` speaks the reader's language.
 */
export const signInRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app);
    const query = { ...hide, querystring: contracts.signInPageQuery };
    const show = (ask: Ask, redirectTo: string | undefined) => {
      const wanted = readWanted(redirectTo);
      ask.reply.header('cache-control', 'private, no-cache');
      if (ask.request.signedIn) return ask.reply.redirect(goOnTo(wanted), 302);
      return sendForm(ask, { wanted, email: '', isByPassword: false, fault: null });
    };
    app.get('/sign-in', { config: open, schema: query }, async (request, reply) => {
      const locale = readLanguage(request.headers['accept-language']);
      reply.header('vary', 'accept-language, cookie');
      return show({ deps, locale, request, reply }, request.query.redirectTo);
    });
    for (const locale of locales) {
      const path = `/${locale}/sign-in`;
      app.get(path, { config: open, schema: query }, async (request, reply) =>
        show({ deps, locale, request, reply }, request.query.redirectTo),
      );
      app.post(
        path,
        { config: signing, schema: { ...hide, body: contracts.signInFormSchema } },
        async (request, reply) => judgeSignIn({ deps, locale, request, reply }, request.body),
      );
    }
  };
