import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { listShelfRules } from './shelf.ts';

const TESTS = '(\\.test\\.tsx?$|/testing/|/bench/)';

type Rule = IRegularForbiddenRuleType;

function forbid(name: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, severity: 'error', from, to };
}

/** What a package of the house may import from the house, itself always included. */
const FLOORS: Record<string, string[]> = {
  'packages/domain': [],
  'packages/calendar': [],
  'packages/scheduling': ['packages/domain'],
  'packages/matching': ['packages/domain'],
  'packages/contracts': ['packages/domain'],
  'packages/db': ['packages/domain'],
  'apps/web': ['packages/domain', 'packages/contracts'],
  'apps/api': [
    'packages/domain',
    'packages/calendar',
    'packages/scheduling',
    'packages/matching',
    'packages/contracts',
    'packages/db',
  ],
};

const floorRules = Object.entries(FLOORS).map(([part, below]) => {
  const allowed = [part, ...below].join('|');
  return forbid(
    `floors: ${part} imports only from ${below.join(', ') || 'itself'}`,
    { path: `^${part}/` },
    { path: '^(packages|apps|scripts)/', pathNot: `^(${allowed})/` },
  );
});

const pureRules = [
  forbid(
    'floors: domain depends on nothing, not even node:',
    { path: '^packages/domain/src', pathNot: TESTS },
    { pathNot: '^packages/domain/src' },
  ),
  forbid(
    'floors: scheduling, matching and calendar do no I/O',
    {
      path: '^packages/(scheduling|matching|calendar)/src',
      pathNot: `${TESTS}|^packages/scheduling/src/run/`,
    },
    { dependencyTypes: ['core'] },
  ),
];

const appRules = [
  forbid(
    'api: only the assembly imports slices',
    // The demo plays what people do through the commands of all slices.
    { path: '^apps/api/src/[^/]+/', pathNot: `^apps/api/src/(features|demo)/|${TESTS}` },
    { path: '^apps/api/src/features/' },
  ),
  forbid(
    'web: features do not import features',
    { path: '^apps/web/src/features/([^/]+)/', pathNot: TESTS },
    { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  ),
  forbid(
    'web: ui knows no event word',
    { path: '^apps/web/src/ui/' },
    { path: '^(apps/web/src/features|packages/contracts)/' },
  ),
];

export const RULES: Rule[] = [
  // A route that loads its page only when it is opened may be known to that page.
  forbid('no cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } }),
  forbid('imports that cannot be resolved', { pathNot: '\\.d\\.ts$' }, { couldNotResolve: true }),
  ...floorRules,
  ...pureRules,
  ...appRules,
  ...listShelfRules(),
];
