import { html } from 'ghtml';
import { formError, textField } from '../../site/form.ts';
import { type SiteDocument, sitePath } from '../../site/layout.ts';
import type { Site } from './site.ts';

export type SignInFault = 'email' | 'failed' | 'tooMany';

/** What somebody has typed, when they get the form back. */
export type SignInState = {
  /** Where they wanted to go; empty for nowhere in particular. */
  wanted: string;
  email: string;
  isByPassword: boolean;
  fault: SignInFault | null;
};

const wantedField = (wanted: string): string =>
  wanted ? html`<input type="hidden" name="redirectTo" value="${wanted}">` : '';

const emailField = ({ t }: Site, name: string, state: SignInState, hint?: string): string =>
  textField(
    {
      name: 'email',
      id: `email-${name}`,
      label: t('form.email'),
      value: state.email,
      isRequired: true,
      most: 254,
      autocomplete: name === 'link' ? 'email' : 'username',
      ...(hint ? { hint } : {}),
      ...(state.fault === 'email' ? { error: t('form.emailWrong') } : {}),
    },
    'email',
  );

/** The way in for somebody whose faults belong to the other form: as if nothing had been typed. */
const ofForm = (state: SignInState, isByPassword: boolean): SignInState =>
  state.isByPassword === isByPassword ? state : { ...state, fault: null };

const faultWords = ({ t }: Site, { fault }: SignInState): string =>
  formError(fault === 'failed' || fault === 'tooMany' ? t(`signIn.${fault}`) : '');

function linkForm(site: Site, state: SignInState): string {
  const { t, locale } = site;
  return html`<form method="post" action="${sitePath(locale, 'sign-in')}">
!${faultWords(site, state)}!${emailField(site, 'link', state, t('signIn.linkHint'))}!${wantedField(state.wanted)}
<p><button class="button" type="submit">${t('signIn.sendLink')}</button></p></form>`;
}

function passwordForm(site: Site, state: SignInState): string {
  const { t, locale } = site;
  return html`<details!${state.isByPassword ? ' open' : ''}><summary>${t('signIn.usePassword')}</summary>
<form method="post" action="${sitePath(locale, 'sign-in')}">
!${faultWords(site, state)}!${emailField(site, 'password', state)}!${textField(
    {
      name: 'password',
      label: t('signIn.password'),
      value: '',
      isRequired: true,
      autocomplete: 'current-password',
    },
    'password',
  )}!${wantedField(state.wanted)}
<p><button class="button plain" type="submit">${t('signIn.submit')}</button></p></form></details>`;
}

const addressOf = (wanted: string): Pick<SiteDocument, 'path' | 'query'> => ({
  path: 'sign-in',
  ...(wanted ? { query: `?${new URLSearchParams({ redirectTo: wanted })}` } : {}),
});

/** The way in: a mailed link for all, a password for those who have set one. */
export const writeSignIn = (site: Site, state: SignInState): SiteDocument => ({
  ...addressOf(state.wanted),
  title: site.t('signIn.title'),
  description: site.t('signIn.description'),
  main: html`<h1>${site.t('signIn.title')}</h1><p class="lead">${site.t('signIn.description')}</p>
!${linkForm(site, ofForm(state, false))}
!${passwordForm(site, ofForm(state, true))}`,
});

/** The same words whether the address has an account or not. */
export const writeLinkSent = (site: Site, email: string, wanted: string): SiteDocument => {
  const address = addressOf(wanted);
  return {
    ...address,
    isHidden: true,
    title: site.t('signIn.sent'),
    description: site.t('signIn.sent'),
    main: html`<h1>${site.t('signIn.sent')}</h1><p class="lead" role="status">${site.t('signIn.sentText', { email })}</p>
<p>${site.t('signIn.sentNothing')}</p>
<p><a class="button plain" href="${sitePath(site.locale, address.path)}${address.query ?? ''}">${site.t('signIn.again')}</a></p>`,
  };
};
