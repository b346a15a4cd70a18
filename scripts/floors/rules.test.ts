import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkImports } from '../check-floors.ts';

const EVENTS = 'apps/api/src/features/events';

let root: string;

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The breaches in a checkout of only these files; each maps to what it imports. */
async function check(
  files: Record<string, string[]>,
  texts: [file: string, text: string][] = [],
): Promise<string[]> {
  root = mkdtempSync(join(tmpdir(), 'ponte-floors-'));
  const all = { 'apps/api/src/app.ts': [], 'packages/domain/src/index.ts': [], ...files };
  for (const [file, imports] of Object.entries(all)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    const lines = imports.map((path) => `import ${JSON.stringify(path)};`);
    writeFileSync(join(root, file), `${lines.join('\n')}\nexport const one = 1;\n`);
  }
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  return checkImports(root);
}

test('a slice may import commands and queries from its left', async () => {
  const found = await check({
    [`${EVENTS}/commands.ts`]: ['../accounts/queries.ts', '../organisations/commands.ts'],
    'apps/api/src/features/accounts/queries.ts': [],
    'apps/api/src/features/organisations/commands.ts': [],
  });
  expect(found).toEqual([]);
});

test.each([
  [
    'a slice that imports from its right',
    {
      [`${EVENTS}/commands.ts`]: ['../meetings/queries.ts'],
      'apps/api/src/features/meetings/queries.ts': [],
    },
    'shelf: events imports to its right',
  ],
  [
    'a slice that imports what its left does not offer',
    {
      [`${EVENTS}/commands.ts`]: ['../accounts/present.ts'],
      'apps/api/src/features/accounts/present.ts': [],
    },
    'shelf: events imports more than commands.ts and queries.ts',
  ],
  [
    'mail that imports a slice',
    {
      'apps/api/src/mail/letter.ts': ['../features/events/queries.ts'],
      [`${EVENTS}/queries.ts`]: [],
    },
    'api: only the assembly imports slices',
  ],
  [
    'a lower floor that imports an upper one',
    { 'packages/db/src/index.ts': ['../../../apps/api/src/app.ts'] },
    'floors: packages/db imports only from packages/domain',
  ],
  [
    'a domain that imports node:',
    { 'packages/domain/src/rules.ts': ['node:fs'] },
    'floors: domain depends on nothing, not even node:',
  ],
  [
    'a calendar that does I/O',
    { 'packages/calendar/src/file.ts': ['node:fs'] },
    'floors: scheduling, matching and calendar do no I/O',
  ],
  [
    'a web feature that imports another',
    { 'apps/web/src/features/a/page.ts': ['../b/page.ts'], 'apps/web/src/features/b/page.ts': [] },
    'web: features do not import features',
  ],
  [
    'a cycle',
    { 'apps/api/src/mail/a.ts': ['./b.ts'], 'apps/api/src/mail/b.ts': ['./a.ts'] },
    'no cycles',
  ],
  [
    'an import of nothing',
    { 'apps/api/src/mail/a.ts': ['./missing.ts'] },
    'imports that cannot be resolved',
  ],
])('%s is a breach', async (_what, files, rule) => {
  const found = await check(files as Record<string, string[]>);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${rule}: `);
});

test('a page may know the route that loads it only when it is opened', async () => {
  const found = await check({ 'apps/web/src/features/a/page.ts': ['./routes.ts'] }, [
    ['apps/web/src/features/a/routes.ts', "export const page = () => import('./page.ts');\n"],
  ]);
  expect(found).toEqual([]);
});

test('code of the scheduler that runs it may use the machine', async () => {
  expect(await check({ 'packages/scheduling/src/run/worker.ts': ['node:worker_threads'] })).toEqual(
    [],
  );
});
