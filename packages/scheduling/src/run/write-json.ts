/** Array elements per piece: some 60 kB of a problem's meetings, a fraction of a millisecond to write. */
const ELEMENTS = 500;
/** Deep enough for the meetings of each problem in a list of problems. */
const DEPTH = 4;

/**
 * The value as JSON in pieces, long lists cut, so that whoever writes a large problem to a stream is free between
 * them. Plain values only; a field that is undefined is left out.
 */
export function* writeJson(value: unknown, depth = DEPTH): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* writeList(value, depth);
  else yield* writeFields(value, depth);
}

function* writeList(list: readonly unknown[], depth: number): Generator<string> {
  yield '[';
  if (list.length > ELEMENTS) yield* writeSlices(list);
  else {
    for (const [i, element] of list.entries()) {
      if (i > 0) yield ',';
      yield* writeJson(element ?? null, depth - 1);
    }
  }
  yield ']';
}

function* writeSlices(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += ELEMENTS) {
    const inner = JSON.stringify(list.slice(from, from + ELEMENTS)).slice(1, -1);
    yield from === 0 ? inner : `,${inner}`;
  }
}

function* writeFields(value: object, depth: number): Generator<string> {
  let separator = '{';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* writeJson(field, depth - 1);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}
