/** What is wrong with an outside problem, and where: `path` reads like `meetings[3].slots[0]`. */
export class ProblemError extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(path === '' ? message : `${path}: ${message}`);
    this.name = 'ProblemError';
    this.path = path;
  }
}

export type Fields = Record<string, unknown>;

export function readObject(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProblemError(path, 'must be an object');
  return value as Fields;
}

export function readArray<T>(
  value: unknown,
  path: string,
  readItem: (item: unknown, path: string) => T,
): T[] {
  if (!Array.isArray(value)) throw new ProblemError(path, 'must be an array');
  return value.map((item, index) => readItem(item, `${path}[${index}]`));
}

export function readText(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw new ProblemError(path, 'must be a text');
  return value;
}

/** A whole number from `least` up to but not including `limit`. */
export function readCount(
  value: unknown,
  path: string,
  least = 0,
  limit = Number.MAX_SAFE_INTEGER,
): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new ProblemError(path, 'must be a whole number');
  if (value < least || value >= limit) {
    const range =
      limit === Number.MAX_SAFE_INTEGER ? `at least ${least}` : `from ${least} to ${limit - 1}`;
    throw new ProblemError(path, `must be ${range}`);
  }
  return value;
}

/** `{ [key]: value }`, or nothing where the outside left the field out or sent null. */
export function readOptional<K extends string, T>(
  fields: Fields,
  key: K,
  path: string,
  read: (value: unknown, path: string) => T,
): Partial<Record<K, T>> {
  const value = fields[key];
  if (value === undefined || value === null) return {};
  return { [key]: read(value, path === '' ? key : `${path}.${key}`) } as Record<K, T>;
}
