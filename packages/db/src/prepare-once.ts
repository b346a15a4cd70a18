import type { Database } from './client.ts';

/**
 * A query that is put together once for each pool and afterwards only given its values (`sql.placeholder`): for
 * what every request asks, where putting the text together costs more than sending it. The server plans it
 * anew each time, as any other.
 */
export function prepareOnce<Prepared>(
  build: (db: Database) => { prepare(name: string): Prepared },
): (db: Database) => Prepared {
  const made = new WeakMap<Database, Prepared>();
  return (db) => {
    const known = made.get(db);
    if (known) return known;
    const prepared = build(db).prepare(''); // without a name it stays out of the connection's memory
    made.set(db, prepared);
    return prepared;
  };
}
