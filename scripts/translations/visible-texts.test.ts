import { describe, expect, it } from 'vitest';
import { findVisibleTexts } from './visible-texts.ts';

const find = (code: string) => findVisibleTexts('page.tsx', code).map(({ text }) => text);

describe('a text that readers see', () => {
  it.each([
    ['between tags', 'const a = <p>Good morning</p>;', 'Good morning'],
    ['as an expression', "const a = <p>{'Good morning'}</p>;", 'Good morning'],
    ['in one of two branches', "const a = <p>{isOn ? t('on') : 'Off now'}</p>;", 'Off now'],
    ['behind a condition', "const a = <p>{isOn && 'It is on'}</p>;", 'It is on'],
    ['as a label', 'const a = <TextInput label="E-mail" />;', 'E-mail'],
    ['as what is heard', "const a = <button aria-label={'Close it'} />;", 'Close it'],
    ['with values in it', `const a = <img alt={\`Logo of \${name}\`} />;`, 'Logo of'],
    ['handed on as a property', "const a = { 'aria-label': 'Close it' };", 'Close it'],
    ['in a notice', "void notifySuccess('Saved it');", 'Saved it'],
  ])('is found %s', (_, code, text) => {
    expect(find(code)).toEqual([text]);
  });
});

describe('what is no text of ours', () => {
  it.each([
    ['a text from a catalogue', "const a = <p title={t('x.title')}>{t('x')}</p>;"],
    ['signs and numbers', 'const a = <p>{count} · 20 %</p>;'],
    ['what only machines read', 'const a = <p className="wide open" id="next-meeting" />;'],
    ['a comparison', "const a = <p>{state === 'approved' ? count : null}</p>;"],
    ['the name of the product', 'const a = <span>Ponte</span>;'],
  ])('%s is left alone', (_, code) => {
    expect(find(code)).toEqual([]);
  });
});
