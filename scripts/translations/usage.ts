import { globSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { fromRoot } from '../root.ts';
import { hasDefault, listPossibleKeys } from './possible-keys.ts';

export type Call = { file: string; line: number; key: string; namespaces: string[] };

export type Usage = {
  /** Every text in the sources that could be a key. */
  literals: Set<string>;
  /** Keys put together at run time: their fixed parts, and a group for each variable one. */
  patterns: RegExp[];
  /** Keys that are asked for, spelt out or by the types of their parts. */
  calls: Call[];
  /** Keys put together from parts that may be any text, with nothing to fall back to. */
  open: Omit<Call, 'namespaces'>[];
};

const TRANSLATE = new Set(['t', 'write']);

function toPattern(node: ts.TemplateExpression): RegExp | undefined {
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (parts.every((part) => part === '')) return undefined;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('(.+)')}$`);
}

/** Whether the sources ask for the key, spelt out or put together. */
export function isAskedFor({ literals, patterns }: Usage, key: string): boolean {
  if (literals.has(key)) return true;
  return patterns.some((pattern) => {
    const variable = pattern.exec(key)?.slice(1);
    if (!variable) return false;
    // Without a fixed word (`${kind}.${part}`) any key would fit: then the parts must be spelt out.
    return (
      /\w/.test(pattern.source.replaceAll('(.+)', '')) || variable.every((one) => literals.has(one))
    );
  });
}

function listLiterals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    return [...listLiterals(node.whenTrue), ...listLiterals(node.whenFalse)];
  }
  if (ts.isParenthesizedExpression(node)) return listLiterals(node.expression);
  return [];
}

function readNamespaces(node: ts.CallExpression): string[] {
  const [first] = node.arguments;
  if (!first) return ['common'];
  if (ts.isArrayLiteralExpression(first)) return first.elements.flatMap(listLiterals);
  return listLiterals(first);
}

function isCallOf(node: ts.Node, names: Set<string>): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && names.has(node.expression.text);
}

const USE_TRANSLATION = new Set(['useTranslation']);
const TEXTS_IN = new Set(['textsIn']);

/** `t('key')`, `write('key')`, or in one go `textsIn(locale)('key')`. */
function isTranslation(node: ts.Node): node is ts.CallExpression {
  return (
    isCallOf(node, TRANSLATE) || (ts.isCallExpression(node) && isCallOf(node.expression, TEXTS_IN))
  );
}

type Found = Pick<Usage, 'open'> & { calls: Omit<Call, 'namespaces'>[] };

/** A key in a variable is its owner's business; one put together here has to be known. */
function readTranslation(checker: ts.TypeChecker, call: ts.CallExpression, found: Found): void {
  const [first] = call.arguments;
  if (!first || hasDefault(call)) return;
  const source = call.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
  const place = { file: relative(fromRoot(), source.fileName), line };
  const keys = listPossibleKeys(checker, first);
  if (keys) found.calls.push(...keys.map((key) => ({ ...place, key })));
  else if (ts.isTemplateExpression(first)) found.open.push({ ...place, key: first.getText() });
}

function readFile(source: ts.SourceFile, checker: ts.TypeChecker, usage: Usage): void {
  const namespaces: string[] = [];
  const found: Found = { calls: [], open: usage.open };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) usage.literals.add(node.text);
    // Tables by code: their property names are the keys.
    if (ts.isPropertyAssignment(node)) usage.literals.add(node.name.getText(source));
    if (ts.isTemplateExpression(node)) {
      const pattern = toPattern(node);
      if (pattern) usage.patterns.push(pattern);
    }
    if (isCallOf(node, USE_TRANSLATION)) namespaces.push(...readNamespaces(node));
    if (isTranslation(node)) readTranslation(checker, node, found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  usage.calls.push(...found.calls.map((call) => ({ ...call, namespaces })));
}

function listFiles(patterns: string[]): string[] {
  return globSync(patterns, { cwd: fromRoot() })
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .sort()
    .map((file) => fromRoot(file));
}

/** Reads which keys the sources ask for; states and codes of the domain are keys, too. */
export function readUsage(patterns: string[]): Usage {
  const usage: Usage = { literals: new Set(), patterns: [], calls: [], open: [] };
  const files = listFiles(patterns);
  const config = ts.readConfigFile(fromRoot('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, fromRoot());
  const program = ts.createProgram(files, options);
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) readFile(source, program.getTypeChecker(), usage);
  }
  return usage;
}
