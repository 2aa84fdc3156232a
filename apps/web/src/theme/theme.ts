import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The accent, light to dark; steps 7 (light scheme) and 4 (dark scheme) carry text at AA and above. */
const petrol: MantineColorsTuple = [
  '#e2eff1',
  '#bedbe0',
  '#8dc0c9',
  '#74c9d5',
  '#74c9d5',
  '#5399a6',
  '#20707f',
  '#0b5a68',
  '#0a424d',
  '#06252b',
];

/** The neutral of the light scheme; step 4 edges fields at 3:1. */
const gray: MantineColorsTuple = [
  '#f5f6f6',
  '#eef1f1',
  '#e9edee',
  '#dce1e2',
  '#7e8b90',
  '#66737a',
  '#59666b',
  '#445157',
  '#2b353a',
  '#141c1f',
];

/** The neutral of the dark scheme: text, edges, fields, ground. */
const dark: MantineColorsTuple = [
  '#e8edef',
  '#b7c2c6',
  '#96a3a8',
  '#8a979c',
  '#6f7e84',
  '#232c30',
  '#1c2427',
  '#151b1e',
  '#0e1315',
  '#0a0e10',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  colors: { petrol, gray, dark },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    // Mantine takes the text on a filled button from the light scheme alone: white on a light ground when dark.
    const isAccent = input.variant === 'filled' && (input.color ?? 'petrol') === 'petrol';
    return isAccent ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
  defaultRadius: 6,
  fontFamily:
    '"Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", Arial, sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
});

/** Set per scheme: Mantine's own values per scheme would win from ones set for both. */
const palette = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--acute)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-petrol-light': 'var(--soft)',
  '--mantine-color-petrol-light-hover': 'var(--soft)',
  '--mantine-color-petrol-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** Mantine's own variables, set to the palette of theme.css so that both schemes pass AA. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: palette, dark: palette });
