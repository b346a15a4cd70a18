import pg from 'pg';

/** One statement as the app sent it. `text` is a place in `texts`. */
export type Statement = { text: number; values: unknown[]; isArrayMode: boolean };
/** What the app did for one request, and what it answered. */
export type Recorded = { statements: Statement[]; answer: unknown };
export type Recording = { texts: string[]; requests: Record<string, Recorded> };

type Query = string | { text: string; values?: unknown[]; rowMode?: string };

/** As it can be kept in a file and sent again. */
const toPlain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** Hears of every statement that this process sends, in their order. */
export function createRecorder() {
  const [texts, places] = [[] as string[], new Map<string, number>()];
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  let statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, query: Query, ...rest: unknown[]) {
    const config = typeof query === 'string' ? { text: query } : query;
    const values = Array.isArray(rest[0]) ? rest[0] : (config.values ?? []);
    statements.push({
      text: placeOf(config.text),
      values: values.map(toPlain),
      isArrayMode: config.rowMode === 'array',
    });
    return Reflect.apply(original, this, [query, ...rest]);
  } as typeof original;
  return {
    texts,
    /** The statements since the last call. */
    take: (): Statement[] => {
      const taken = statements;
      statements = [];
      return taken;
    },
    stop: () => {
      pg.Client.prototype.query = original;
    },
  };
}
