import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core';
import { palette } from './palette.ts';

const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Helvetica Neue", Arial, sans-serif';

// 44 px is the smallest target that a thumb hits without looking (WCAG 2.5.5).
const touchTarget = '2.75rem';

const surface = { styles: { root: { backgroundColor: 'var(--ponte-surface)' } } };

const heightAtMd = (part: string, variable: string) => ({
  defaultProps: { size: 'md' },
  vars: (_: unknown, { size }: { size?: string }) => ({
    [part]: size === 'md' ? { [variable]: touchTarget } : {},
  }),
});

// The library draws the title bar as a header, which outside of an article counts as the page's banner.
const dialog = {
  defaultProps: { attributes: { header: { role: 'none' } } },
  styles: {
    header: { backgroundColor: 'var(--ponte-surface)' },
    title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 700 },
  },
};

// Written without the components themselves, so that the theme does not pull them into the first load.
const components: MantineThemeOverride['components'] = {
  // What a button does is never cut: on a phone it takes a second line.
  Button: {
    ...heightAtMd('root', '--button-height'),
    styles: {
      // A link that looks like a button has its words in the middle only as a flexible box.
      root: {
        display: 'inline-flex',
        alignItems: 'center',
        height: 'auto',
        minHeight: 'var(--button-height)',
        paddingBlock: '0.25rem',
      },
      inner: { flex: '1' },
      label: { whiteSpace: 'normal', overflow: 'visible' },
    },
  },
  Input: heightAtMd('wrapper', '--input-height'),
  InputWrapper: { defaultProps: { size: 'md' } },
  Checkbox: { defaultProps: { size: 'md' } },
  Radio: { defaultProps: { size: 'md' } },
  Switch: { defaultProps: { size: 'md' } },
  ActionIcon: { defaultProps: { size: 'xl', variant: 'subtle' } },
  Anchor: { defaultProps: { underline: 'always' } },
  // A state goes on in a second line rather than ending in dots.
  Badge: {
    defaultProps: { size: 'lg', radius: 'lg', tt: 'none', fw: 600 },
    styles: {
      root: { height: 'auto', minHeight: 'var(--badge-height)', maxWidth: '100%' },
      label: { whiteSpace: 'normal', overflow: 'visible' },
    },
  },
  Tabs: { styles: { tab: { minHeight: touchTarget, fontSize: 'var(--mantine-font-size-md)' } } },
  Modal: dialog,
  Drawer: dialog,
  Card: surface,
  Paper: surface,
};

export const theme = createTheme({
  colors: palette,
  primaryColor: 'soca',
  primaryShade: { light: 7, dark: 6 },
  black: '#1c2a29',
  fontFamily: sans,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  headings: {
    fontFamily: sans,
    fontWeight: '700',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem)', lineHeight: '1.2' },
      h2: { fontSize: 'clamp(1.2rem, 1.1rem + 0.6vw, 1.5rem)', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components,
});

/** The library's defaults fall short of AA for quiet text, errors and placeholders: set here. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--mantine-color-gray-0)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-6)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-error': 'var(--mantine-color-red-7)',
    '--mantine-color-success': 'var(--mantine-color-green-7)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-5)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
    '--ponte-surface': '#ffffff',
    '--ponte-line': 'var(--mantine-color-gray-3)',
    '--ponte-focus': 'var(--mantine-color-terra-6)',
    '--ponte-band': 'var(--mantine-color-soca-9)',
    '--ponte-band-text': '#ffffff',
    '--ponte-band-quiet': 'var(--mantine-color-soca-1)',
    '--ponte-band-focus': 'var(--mantine-color-terra-2)',
  },
  dark: {
    '--mantine-color-anchor': 'var(--mantine-color-soca-3)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': 'var(--mantine-color-red-3)',
    '--mantine-color-success': 'var(--mantine-color-green-3)',
    '--mantine-color-default-border': 'var(--mantine-color-dark-4)',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-2)',
    '--ponte-surface': 'var(--mantine-color-dark-6)',
    '--ponte-line': 'var(--mantine-color-dark-5)',
    '--ponte-focus': 'var(--mantine-color-terra-3)',
    '--ponte-band': 'var(--mantine-color-dark-8)',
    '--ponte-band-text': '#ffffff',
    '--ponte-band-quiet': 'var(--mantine-color-dark-1)',
    '--ponte-band-focus': 'var(--mantine-color-terra-2)',
  },
});
