import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { palette } from './palette.ts';
import { resolveVariables, theme } from './theme.ts';

const merged = mergeMantineTheme(DEFAULT_THEME, theme);
const defaults = defaultCssVariablesResolver(merged);
const own = resolveVariables(merged);
const schemes = ['light', 'dark'] as const;

/** The colour that a variable ends in, as the browser would resolve it. */
function resolveColour(scheme: (typeof schemes)[number], value: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (!name) return value;
  const layers: Record<string, string>[] = [
    defaults.variables,
    defaults[scheme],
    own.variables,
    own[scheme],
  ];
  const next = layers.findLast((layer) => name in layer)?.[name];
  if (next === undefined) throw new Error(`Unknown variable ${name}`);
  return resolveColour(scheme, next);
}

const colour = (name: string) => `var(--mantine-color-${name})`;
const grounds = [colour('body'), 'var(--ponte-surface)', colour('default')];
const actionColours = Object.keys(palette).filter((name) => name !== 'dark');

const textPairs: [text: string, ground: string][] = [
  ...grounds.flatMap((ground): [string, string][] =>
    ['text', 'dimmed', 'placeholder', 'error', 'success', 'anchor'].map((text) => [
      colour(text),
      ground,
    ]),
  ),
  ...actionColours.flatMap((name): [string, string][] => [
    ['#fff', colour(`${name}-filled`)],
    ['#fff', colour(`${name}-filled-hover`)],
    [colour(`${name}-light-color`), colour(`${name}-light`)],
    [colour(`${name}-light-color`), colour(`${name}-light-hover`)],
    [colour(`${name}-light-color`), colour('body')],
    [colour(`${name}-light-color`), 'var(--ponte-surface)'],
    [colour(`${name}-outline`), colour('body')],
    [colour(`${name}-outline`), 'var(--ponte-surface)'],
    [colour(`${name}-text`), 'var(--ponte-surface)'],
  ]),
  [colour('disabled-color'), colour('disabled')],
  ['var(--ponte-band-text)', 'var(--ponte-band)'],
  ['var(--ponte-band-quiet)', 'var(--ponte-band)'],
];

const shapePairs: [shape: string, ground: string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['var(--ponte-focus)', ground],
    [colour('default-border'), ground],
  ]),
  ['var(--ponte-band-focus)', 'var(--ponte-band)'],
];

describe.each(schemes)('%s scheme', (scheme) => {
  it.each(textPairs)('text %s on %s reaches 4.5', (text, ground) => {
    const ratio = contrastRatio(resolveColour(scheme, text), resolveColour(scheme, ground));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('shape %s on %s reaches 3', (shape, ground) => {
    const ratio = contrastRatio(resolveColour(scheme, shape), resolveColour(scheme, ground));
    expect(ratio).toBeGreaterThanOrEqual(3);
  });
});
