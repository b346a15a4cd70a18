import * as contracts from '@ponte/contracts';
import { type Locale, locales, newsletterLocales } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/errors.ts';
import { acceptForms } from '../../http/form-body.ts';
import { few } from '../../http/rate-limit.ts';
import { readUnsubscribeToken } from '../../mail/unsubscribe.ts';
import { answerPage, keepSecret } from '../../site/answer.ts';
import { judgeForm } from '../../site/form-guard.ts';
import { readFrame } from '../website/commands.ts';
import * as commands from './commands.ts';
import { readContent } from './content.ts';
import * as pages from './pages.ts';
import * as queries from './queries.ts';
import { readConfirmToken } from './token.ts';

const open = { access: 'public' as const, rateLimit: few(60) };
const writing = { access: 'public' as const, rateLimit: few(6) };
const signed = { access: 'token' as const, rateLimit: few(30) };
const hide = { hide: true };
const byToken = { ...hide, params: contracts.newsletterTokenParams };
const address = contracts.email;

function toState(form: contracts.SignUpForm): pages.SignUpState {
  const { email, locale, fields, consent } = form;
  return { email, locale, fields, hasConsent: consent === 'yes', fault: null };
}

const findFault = (
  deps: Deps,
  form: contracts.SignUpForm,
): NonNullable<pages.SignUpState['fault']> | 'robot' | null => {
  const who = judgeForm(deps, form);
  if (who !== 'person') return who;
  if (!address.safeParse(form.email.trim()).success) return 'email';
  return form.consent === 'yes' ? null : 'consent';
};

const signUpRoutes =
  (deps: Deps, locale: Locale): FastifyPluginAsyncZod =>
  async (app) => {
    const path = `/${locale}/newsletter`;
    app.get(path, { config: open, schema: hide }, async (_request, reply) => {
      const site = await readFrame(deps, locale);
      return answerPage(reply, site.frame, await pages.writeNewsletterHome(site));
    });
    app.post(
      path,
      { config: writing, schema: { ...hide, body: contracts.signUpFormSchema } },
      async (request, reply) => {
        const site = await readFrame(deps, locale);
        const { body } = request;
        const fault = findFault(deps, body);
        if (fault && fault !== 'robot') {
          const page = await pages.writeNewsletterHome(site, { ...toState(body), fault });
          return answerPage(reply, site.frame, page, 422);
        }
        if (!fault) {
          const email = address.parse(body.email.trim());
          await commands.requestSubscription(systemCall(deps), { ...body, email });
        }
        return answerPage(reply, site.frame, pages.writeRequested(site));
      },
    );
    app.get(
      `${path}/:number`,
      { config: open, schema: { ...hide, params: contracts.newsletterNumberParams } },
      async (request, reply) => {
        const site = await readFrame(deps, locale);
        const issue = found(await queries.findSent(deps.db, request.params.number));
        found(newsletterLocales(issue).includes(locale) || null);
        const whole = await readContent(deps.db, issue, site.now);
        reply.header('cache-control', 'public, max-age=300');
        return answerPage(reply, site.frame, pages.writePastIssue(site, whole));
      },
    );
  };

const confirmRoutes =
  (deps: Deps, locale: Locale): FastifyPluginAsyncZod =>
  async (app) => {
    const path = `/${locale}/newsletter/confirm/:token`;
    const requestOf = async (token: string) => {
      const id = readConfirmToken(deps.config.secret, token, deps.clock.now());
      return id ? await queries.findRequest(deps.db, id) : null;
    };
    app.get(path, { config: signed, schema: byToken }, async (request, reply) => {
      const site = await readFrame(deps, locale);
      const { token } = request.params;
      const wish = await requestOf(token);
      return answerPage(
        keepSecret(reply),
        site.frame,
        wish ? pages.writeConfirm(site, token, wish) : pages.writeLinkOver(site),
        wish ? 200 : 410,
      );
    });
    app.post(
      path,
      { config: signed, schema: { ...byToken, body: contracts.noForm.nullish() } },
      async (request, reply) => {
        const site = await readFrame(deps, locale);
        const wish = await requestOf(request.params.token);
        if (!wish) return answerPage(keepSecret(reply), site.frame, pages.writeLinkOver(site), 410);
        const reader = await commands.confirmSubscription(systemCall(deps), wish.id);
        return answerPage(keepSecret(reply), site.frame, pages.writeConfirmed(site, reader));
      },
    );
  };

const subscriptionRoutes =
  (deps: Deps, locale: Locale): FastifyPluginAsyncZod =>
  async (app) => {
    const path = `/${locale}/newsletter/subscription/:token`;
    const readerOf = (token: string): string =>
      found(readUnsubscribeToken(deps.config.secret, 'newsletters', token));
    app.get(path, { config: signed, schema: byToken }, async (request, reply) => {
      const { token } = request.params;
      const reader = await queries.findReader(deps.db, readerOf(token));
      const site = await readFrame(deps, locale);
      const page = reader ? pages.writeSubscription(site, token, reader) : pages.writeEnded(site);
      return answerPage(keepSecret(reply), site.frame, page);
    });
    app.post(
      path,
      { config: signed, schema: { ...byToken, body: contracts.subscriptionFormSchema } },
      async (request, reply) => {
        const { token } = request.params;
        const { action, fields, ...wish } = request.body;
        const id = readerOf(token);
        if (action === 'end') {
          await commands.endSubscription(systemCall(deps), id);
          const site = await readFrame(deps, locale);
          return answerPage(keepSecret(reply), site.frame, pages.writeEnded(site));
        }
        const change = { locale: wish.locale ?? locale, fields };
        await commands.changeSubscription(systemCall(deps), id, change);
        const site = await readFrame(deps, change.locale);
        const reader = found(await queries.findReader(deps.db, id));
        const page = pages.writeSubscription(site, token, reader, true);
        return answerPage(keepSecret(reply), site.frame, page);
      },
    );
  };

/** What readers do, without scripts and without an account. */
export const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app);
    for (const locale of locales) {
      await app.register(signUpRoutes(deps, locale));
      await app.register(confirmRoutes(deps, locale));
      await app.register(subscriptionRoutes(deps, locale));
    }
  };
