import { colorsTuple } from '@mantine/core';

// Shades 0 to 9, light to dark. Every pair that the components put on each other is held to WCAG AA
// by theme.test.ts; change a shade only together with it.

/** The emerald of the river that runs from Slovenia into Italy: what one can act on. */
const soca = colorsTuple([
  '#e8f6f3',
  '#d0ece7',
  '#a3dad1',
  '#71c5b9',
  '#45b0a3',
  '#21978b',
  '#107a70',
  '#0a675e',
  '#08534c',
  '#063e39',
]);

/** Brick and roof tile: the accent, for what is singled out. */
const terra = colorsTuple([
  '#fdf1ea',
  '#f9dfd0',
  '#f2bd9f',
  '#ea986c',
  '#e27a45',
  '#d4622b',
  '#b04a1c',
  '#953e18',
  '#783215',
  '#592610',
]);

/** Karst stone: paper, lines and quiet text. */
const gray = colorsTuple([
  '#fbf9f5',
  '#f3f0ea',
  '#e7e2d9',
  '#d5cec2',
  '#b9b1a3',
  '#857d70',
  '#686258',
  '#524d45',
  '#3a3631',
  '#24211e',
]);

/** Deep water: the surfaces of the dark scheme, 0 is its text and 9 its deepest ground. */
const dark = colorsTuple([
  '#dce7e5',
  '#bccbc8',
  '#9fb3b0',
  '#829995',
  '#68817d',
  '#2c413e',
  '#1e312f',
  '#132423',
  '#0d1a19',
  '#081211',
]);

const red = colorsTuple([
  '#fdeeee',
  '#fad9d8',
  '#f4b0ae',
  '#ee8b88',
  '#ea716d',
  '#d8413d',
  '#c02c2a',
  '#a12322',
  '#821c1c',
  '#5e1414',
]);

const green = colorsTuple([
  '#eef7ea',
  '#daeed2',
  '#b4dca6',
  '#8bc977',
  '#67b54f',
  '#4b9c34',
  '#377a24',
  '#2d661e',
  '#245119',
  '#1b3d13',
]);

const yellow = colorsTuple([
  '#fff7e0',
  '#ffecb8',
  '#ffdb80',
  '#fcc847',
  '#f0b01f',
  '#d39410',
  '#8f6205',
  '#7a5304',
  '#624304',
  '#4b3303',
]);

const blue = colorsTuple([
  '#eaf3fb',
  '#d3e5f6',
  '#a6caec',
  '#76ade0',
  '#5a9bd9',
  '#2f77bf',
  '#20609f',
  '#1a4e82',
  '#153f69',
  '#102e4d',
]);

export const palette = { soca, terra, gray, dark, red, green, yellow, blue };
