import { createRouter } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import {
  organiserArea,
  organiserPages,
  participantArea,
  participantPages,
  publicPages,
} from './paths.ts';
import { routeTree } from './routes.tsx';

const withoutEnd = (path: string) => path.replace(/\/$/, '') || '/';
const below = (area: string, pages: object) =>
  Object.values(pages).map((page) => withoutEnd(`${area}${page}`));

const { routesByPath } = createRouter({ routeTree, context: { cache: undefined as never } });
const paths = [
  ...Object.values(publicPages),
  ...below(participantArea, participantPages),
  ...below(organiserArea, organiserPages),
];

it('every path has its page, so that no link leads nowhere', () => {
  const pages = new Set(Object.keys(routesByPath).map(withoutEnd));
  expect(pages.size).toBeGreaterThan(30);
  expect(paths.filter((path) => !pages.has(path))).toEqual([]);
});
