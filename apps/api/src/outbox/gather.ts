import type { Database } from '@ponte/db';
import DataLoader from 'dataloader';

/**
 * A question to the database that is asked for one and answered for many: what is asked in the same moment goes
 * in one statement. Nothing is remembered, so every answer is of its own moment.
 */
export function gather<Key, Answer>(
  load: (db: Database, keys: readonly Key[]) => Promise<Answer[]>,
): (db: Database, key: Key) => Promise<Answer> {
  const loaders = new WeakMap<Database, DataLoader<Key, Answer>>();
  return (db, key) => {
    let loader = loaders.get(db);
    if (!loader) {
      loader = new DataLoader((keys: readonly Key[]) => load(db, keys), { cache: false });
      loaders.set(db, loader);
    }
    return loader.load(key);
  };
}
