import { businessFieldNames, type Locale, locales } from '@ponte/domain';
import { html } from 'ghtml';
import type { Write } from '../catalogue.ts';
import { languageNames } from './layout.ts';

export type Choice = { value: string; label: string };

type Field = {
  name: string;
  /** Where two forms of a page ask for the same thing; otherwise the name. */
  id?: string;
  label: string;
  value: string;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  most?: number;
  autocomplete?: string;
};

const described = (name: string, hint?: string, error?: string): string => {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean);
  const by = ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : '';
  return `${by}${error ? ' aria-invalid="true"' : ''}`;
};

const around = ({ name, id = name, label, hint, error }: Field, input: string): string =>
  html`<p class="field"><label for="${id}">${label}</label>!${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : ''}!${error ? html`<strong class="error" id="${id}-error">${error}</strong>` : ''}!${input}</p>`;

const common = ({ name, id = name, hint, error, isRequired, most, autocomplete }: Field): string =>
  html`id="${id}" name="${name}"!${isRequired ? ' required' : ''}!${most ? html` maxlength="${most}"` : ''}!${autocomplete ? html` autocomplete="${autocomplete}"` : ''}!${described(id, hint, error)}`;

export const textField = (field: Field, type: 'text' | 'email' | 'password' = 'text'): string =>
  around(field, html`<input type="${type}" !${common(field)} value="${field.value}">`);

export const longField = (field: Field): string =>
  around(field, html`<textarea rows="7" !${common(field)}>${field.value}</textarea>`);

const option = ({ value, label }: Choice, chosen: string): string =>
  html`<option value="${value}"!${value === chosen ? ' selected' : ''}>${label}</option>`;

export type ChoiceGroup = { label: string; choices: readonly Choice[] };

/** A list to choose one from; what is in groups stands after the rest. */
export const selectField = (
  field: Field,
  choices: readonly Choice[],
  groups: readonly ChoiceGroup[] = [],
): string =>
  around(
    field,
    html`<select !${common(field)}>!${choices.map((one) => option(one, field.value)).join('')}!${groups
      .map(
        (group) =>
          html`<optgroup label="${group.label}">!${group.choices.map((one) => option(one, field.value)).join('')}</optgroup>`,
      )
      .join('')}</select>`,
  );

export const checkField = (name: string, label: string, isOn: boolean, error?: string): string =>
  html`<p class="field">!${error ? html`<strong class="error" id="${name}-error">${error}</strong>` : ''}<label class="check"><input type="checkbox" name="${name}" value="yes" required!${isOn ? ' checked' : ''}!${described(name, undefined, error)}><span>${label}</span></label></p>`;

export const localeChoices: readonly Choice[] = locales.map((value) => ({
  value,
  label: languageNames[value],
}));

export const localeField = (label: string, value: Locale): string =>
  selectField({ name: 'locale', label, value }, localeChoices);

export const fieldChoices = (t: Write): Choice[] =>
  businessFieldNames.map((value) => ({ value, label: t(`field.${value}`) }));

/** Boxes for the fields of business, folded away until wanted; none of them ticked means all. */
export const fieldBoxes = (t: Write, chosen: readonly string[]): string =>
  html`<details!${chosen.length > 0 ? ' open' : ''}><summary>${t('form.fields')}</summary><fieldset><legend class="hint">${t('form.fieldsHint')}</legend><div class="boxes">!${fieldChoices(
    t,
  )
    .map(
      ({ value, label }) =>
        html`<label class="check"><input type="checkbox" name="fields" value="${value}"!${chosen.includes(value) ? ' checked' : ''}><span>${label}</span></label>`,
    )
    .join('')}</div></fieldset></details>`;

/** The field that only programs fill in, and the moment of writing; see form-guard.ts. */
export const guardFields = (t: Write, stamp: string): string =>
  html`<p class="trap" aria-hidden="true"><label>${t('form.leaveEmpty')} <input name="homepage" tabindex="-1" autocomplete="off"></label></p><input type="hidden" name="stamp" value="${stamp}">`;

/** What stands above a form that has to be sent once more. */
export const formError = (words: string): string =>
  words ? html`<p class="error" role="alert">${words}</p>` : '';
