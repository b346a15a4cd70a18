// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code that the check reads

import ts from 'typescript';
import { expect, test } from 'vitest';
import { hasDefault, listPossibleKeys } from './possible-keys.ts';

const head = `
  declare const t: (key: string, options?: object) => string;
  declare const state: 'open' | 'closed';
  declare const step: \`\${'open' | 'closed'}.next\`;
  declare const hour: 1 | 2;
  declare const anything: string;
  declare const isDone: boolean;
`;

/** The call of `t` in this line of code, with what the compiler knows about it. */
function read(line: string): { checker: ts.TypeChecker; call: ts.CallExpression } {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile('page.ts', `${head}\n${line}`, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram(
    ['page.ts'],
    { noLib: true, strict: true },
    {
      ...host,
      getSourceFile: (name) => (name === 'page.ts' ? file : undefined),
    },
  );
  const statement = file.statements.at(-1);
  if (!statement || !ts.isExpressionStatement(statement)) throw new Error('no statement');
  if (!ts.isCallExpression(statement.expression)) throw new Error('no call');
  return { checker: program.getTypeChecker(), call: statement.expression };
}

function keysOf(line: string): string[] | null {
  const { checker, call } = read(line);
  const [key] = call.arguments;
  return key ? listPossibleKeys(checker, key) : null;
}

test.each([
  ["t('title')", ['title']],
  ['t(`state.${state}`)', ['state.open', 'state.closed']],
  [
    't(`from.${state}.at.${hour}`)',
    ['from.open.at.1', 'from.open.at.2', 'from.closed.at.1', 'from.closed.at.2'],
  ],
  ['t(`step.${step}`)', ['step.open.next', 'step.closed.next']],
  ["t(isDone ? 'done' : `state.${state}`)", ['done', 'state.open', 'state.closed']],
  ['t(state)', ['open', 'closed']],
])('%s asks for what its types allow', (line, keys) => {
  expect(keysOf(line)?.sort()).toEqual([...keys].sort());
});

test.each(['t(`state.${anything}`)', 't(anything)', "t(isDone ? 'done' : anything)"])(
  'nobody can say what %s asks for',
  (line) => {
    expect(keysOf(line)).toBeNull();
  },
);

test('a text to fall back to is seen, other options are not taken for one', () => {
  expect(hasDefault(read('t(`state.${anything}`, { defaultValue: anything })').call)).toBe(true);
  expect(hasDefault(read('t(`state.${anything}`, { count: 1 })').call)).toBe(false);
  expect(hasDefault(read('t(`state.${anything}`)').call)).toBe(false);
});
