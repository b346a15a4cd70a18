import * as contracts from '@ponte/contracts';
import { locales } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { systemCall } from '../../call/call.ts';
import type { Deps } from '../../deps.ts';
import { refuse } from '../../http/errors.ts';
import { acceptForms } from '../../http/form-body.ts';
import { few } from '../../http/rate-limit.ts';
import { answerPage } from '../../site/answer.ts';
import { judgeForm } from '../../site/form-guard.ts';
import { readFrame } from '../website/commands.ts';
import * as commands from './commands.ts';
import * as pages from './pages.ts';

const hide = { hide: true };

type Judged =
  | { faults: pages.AskState['faults'] }
  | { texts: ReturnType<typeof contracts.inquiryTextsSchema.parse> }
  | 'robot';

function judge(deps: Deps, form: contracts.InquiryForm): Judged {
  const who = judgeForm(deps, form);
  if (who === 'robot') return who;
  const { name, email, company, field, question } = form;
  const parsed = contracts.inquiryTextsSchema.safeParse({
    name,
    email: email.trim(),
    company,
    field,
    question,
  });
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const faults = [
    ...(who === 'stale' ? (['stale'] as const) : []),
    ...pages.questionParts.filter((part) => wrong.has(part)),
    ...(form.consent === 'yes' ? [] : (['consent'] as const)),
  ];
  return faults.length > 0 || !parsed.success ? { faults } : { texts: parsed.data };
}

function toState(form: contracts.InquiryForm, faults: pages.AskState['faults']): pages.AskState {
  const { name, email, company, question, country, area, field, consent } = form;
  return {
    name,
    email,
    company,
    question,
    country,
    area,
    field,
    hasConsent: consent === 'yes',
    faults,
  };
}

/** Asking, without scripts and without an account. */
export const publicRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app);
    for (const locale of locales) {
      const path = `/${locale}/ask`;
      app.get(
        path,
        { config: { access: 'public', rateLimit: few(60) }, schema: hide },
        async (_request, reply) => {
          const site = await readFrame(deps, locale);
          return answerPage(reply, site.frame, pages.writeAsk(site));
        },
      );
      app.post(
        path,
        {
          config: { access: 'public', rateLimit: few(6) },
          schema: { ...hide, body: contracts.inquiryFormSchema },
        },
        async (request, reply) => {
          const { body } = request;
          if (!pages.isAskingCountry(body.country)) throw refuse('validation_failed');
          const site = await readFrame(deps, locale);
          const judged = judge(deps, body);
          if (judged !== 'robot' && 'faults' in judged)
            return answerPage(
              reply,
              site.frame,
              pages.writeAsk(site, toState(body, judged.faults)),
              422,
            );
          if (judged !== 'robot') {
            const { country, area } = body;
            await commands.askInstitutions(systemCall(deps), {
              ...judged.texts,
              locale,
              country,
              area,
            });
          }
          return answerPage(reply, site.frame, pages.writeAsked(site));
        },
      );
    }
  };
