import ts from 'typescript';

/** A text that readers see and no catalogue knows. */
export type Visible = { line: number; text: string };

// What of a component, or of an element, is read or heard.
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'confirmLabel',
  'description',
  'effects',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);
const tellers = new Set(['notifySuccess', 'notifyFailure']);

// The same in every language: what the product is called, and how an address begins.
const names = new Set(['Ponte', 'https://']);

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !names.has(text.trim());

/** The literal texts that an expression may become. */
function listTexts(node: ts.Node | undefined): ts.Node[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
    return listTexts(node.expression);
  }
  if (ts.isConditionalExpression(node)) {
    return [...listTexts(node.whenTrue), ...listTexts(node.whenFalse)];
  }
  const isEither =
    ts.isBinaryExpression(node) &&
    [
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.AmpersandAmpersandToken,
    ].includes(node.operatorToken.kind);
  if (isEither) return [...listTexts(node.left), ...listTexts(node.right)];
  return [];
}

const textOf = (node: ts.Node): string =>
  ts.isJsxText(node) || ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)
    ? node.text
    : '';

function listShown(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) {
    return listTexts(node.expression);
  }
  if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()))
    return listTexts(node.initializer);
  if (
    ts.isPropertyAssignment(node) &&
    ts.isStringLiteral(node.name) &&
    spoken.has(node.name.text)
  ) {
    return listTexts(node.initializer);
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return tellers.has(node.expression.text) ? listTexts(node.arguments[0]) : [];
  }
  return [];
}

/** Finds what a component shows or says in words of its own instead of a catalogue's. */
export function findVisibleTexts(file: string, code: string): Visible[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Visible[] = [];
  const visit = (node: ts.Node): void => {
    for (const shown of listShown(node)) {
      const text = textOf(shown);
      if (!isWords(text)) continue;
      const { line } = source.getLineAndCharacterOfPosition(shown.getStart(source));
      found.push({ line: line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
