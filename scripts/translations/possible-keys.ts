import ts from 'typescript';

function listValues(type: ts.Type): string[] | null {
  const values: string[] = [];
  for (const part of type.isUnion() ? type.types : [type]) {
    if (!part.isStringLiteral() && !part.isNumberLiteral()) return null;
    values.push(String(part.value));
  }
  return values;
}

function listFillings(checker: ts.TypeChecker, template: ts.TemplateExpression): string[] | null {
  let keys = [template.head.text];
  for (const { expression, literal } of template.templateSpans) {
    const values = listValues(checker.getTypeAtLocation(expression));
    if (!values) return null;
    keys = keys.flatMap((key) => values.map((value) => `${key}${value}${literal.text}`));
  }
  return keys;
}

/**
 * Every key that the expression can be by the types of its parts: `state.${state}` is one for each state. Null
 * when a part may be any text, so that nobody can say whether the keys are there.
 */
export function listPossibleKeys(
  checker: ts.TypeChecker,
  expression: ts.Expression,
): string[] | null {
  if (ts.isParenthesizedExpression(expression)) {
    return listPossibleKeys(checker, expression.expression);
  }
  if (ts.isConditionalExpression(expression)) {
    const branches = [expression.whenTrue, expression.whenFalse].map((one) =>
      listPossibleKeys(checker, one),
    );
    return branches.includes(null) ? null : branches.flatMap((keys) => keys ?? []);
  }
  if (ts.isTemplateExpression(expression)) return listFillings(checker, expression);
  return listValues(checker.getTypeAtLocation(expression));
}

/** `t(key, { defaultValue })` says itself what to show where the key is not there. */
export function hasDefault(call: ts.CallExpression): boolean {
  const [, options] = call.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some((property) => property.name?.getText() === 'defaultValue');
}
