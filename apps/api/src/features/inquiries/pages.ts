import { areas, pickText } from '@ponte/domain';
import { html } from 'ghtml';
import { nameCountry, tagOf } from '../../documents/formats.ts';
import {
  type Choice,
  type ChoiceGroup,
  checkField,
  fieldChoices,
  formError,
  guardFields,
  longField,
  selectField,
  textField,
} from '../../site/form.ts';
import { writeStamp } from '../../site/form-guard.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import type { Site } from '../website/commands.ts';

/** Countries of the European Economic Area, its neighbours in the Western Balkans, Switzerland and the United Kingdom. */
const countries =
  'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV ME MK MT NL NO PL PT RO RS SE SI SK XK'.split(
    ' ',
  );
export const isAskingCountry = (code: string): boolean => countries.includes(code);

export const questionParts = ['name', 'email', 'company', 'field', 'question'] as const;
export type QuestionPart = (typeof questionParts)[number];

/** What somebody has typed, when they get the form back, and what is to be mended. */
export type AskState = Record<QuestionPart, string> & {
  country: string;
  area: string;
  hasConsent: boolean;
  faults: readonly (QuestionPart | 'consent' | 'stale')[];
};

const byLabel = (one: Choice, other: Choice) => one.label.localeCompare(other.label);

const countryChoices = ({ locale }: Site): Choice[] =>
  countries
    .map((value) => ({ value, label: nameCountry(value, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, tagOf(locale)));

const areaGroups = ({ locale }: Site): ChoiceGroup[] =>
  [...Map.groupBy(areas, ({ country }) => country)]
    .map(([country, list]) => ({
      label: nameCountry(country, locale),
      choices: list
        .map(({ code, names }) => ({ value: code, label: pickText(names, locale) }))
        .sort(byLabel),
    }))
    .sort((one, other) => one.label.localeCompare(other.label));

const empty: AskState = {
  name: '',
  email: '',
  company: '',
  question: '',
  country: 'IT',
  area: '',
  field: '',
  hasConsent: false,
  faults: [],
};

const likelyCountry = { en: 'IT', it: 'IT', sl: 'SI', de: 'AT' } as const;

function askForm(site: Site, state: AskState): string {
  const { t, locale, deps } = site;
  const part = (name: QuestionPart, most: number, autocomplete?: string, hint?: string) => ({
    name,
    label: t(`ask.${name}`),
    value: state[name],
    isRequired: true,
    ...(most > 0 ? { most } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(hint ? { hint } : {}),
    ...(state.faults.includes(name) ? { error: t(`ask.${name}Wrong`) } : {}),
  });
  const whole = [{ value: '', label: t('ask.wholeCountry') }];
  return html`<form method="post" action="${sitePath(locale, 'ask')}" novalidate>
!${formError(state.faults.includes('stale') ? t('form.stale') : '')}
!${longField(part('question', 2_000, undefined, t('ask.questionHint')))}
!${selectField(part('field', 0), [{ value: '', label: t('ask.choose') }, ...fieldChoices(t)])}
!${selectField({ name: 'country', label: t('ask.country'), value: state.country, autocomplete: 'country' }, countryChoices(site))}
!${selectField({ name: 'area', label: t('ask.area'), value: state.area, hint: t('ask.areaHint') }, whole, areaGroups(site))}
!${textField(part('company', 120, 'organization'))}
!${textField(part('name', 120, 'name'))}
!${textField(part('email', 254, 'email'), 'email')}
!${checkField('consent', t('ask.consent'), state.hasConsent, state.faults.includes('consent') ? t('form.consentNeeded') : undefined)}
<p class="hint"><a href="${sitePath(locale, 'privacy')}">${t('nav.privacy')}</a></p>
!${guardFields(t, writeStamp(deps))}
<p><button class="button" type="submit">${t('ask.submit')}</button></p></form>`;
}

/** The form by which a company asks; it goes to the institution of its region and field. */
export function writeAsk(site: Site, state: AskState | null = null): SiteDocument {
  const { t, locale } = site;
  return {
    path: 'ask',
    title: t('nav.ask'),
    description: t('ask.description'),
    main: html`<h1>${t('nav.ask')}</h1><p class="lead">${t('ask.description')}</p>
!${askForm(site, state ?? { ...empty, country: likelyCountry[locale] })}`,
  };
}

export const writeAsked = ({ t, locale }: Site): SiteDocument => ({
  path: 'ask',
  isHidden: true,
  title: t('ask.asked'),
  description: t('ask.asked'),
  main: html`<h1>${t('ask.asked')}</h1><p class="lead">${t('ask.askedText')}</p><p><a class="button" href="${sitePath(locale)}">${t('nav.home')}</a></p>`,
});
