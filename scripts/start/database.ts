import { migrate } from '@ponte/db';
import { Failure } from '../failure.ts';
import { dropUnfinishedDemo } from './unfinished-demo.ts';

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ETIMEDOUT: 'it does not answer in time',
  ENOENT: 'there is no such socket',
  '28P01': 'the password is wrong',
  '28000': 'the account is refused',
  '3D000': 'there is no such database',
  '42501': 'the account may not create tables there',
};

function findReason(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') {
      const reason = REASONS[current.code];
      if (reason) return reason;
    }
    if (current instanceof AggregateError) return findReason(current.errors[0]);
  }
  return undefined;
}

/** Brings the database to the newest schema, or says in one sentence why it cannot be reached. */
export async function migrateDatabase(connectionString: string): Promise<void> {
  try {
    await dropUnfinishedDemo(connectionString);
    await migrate(connectionString);
  } catch (error) {
    const reason = findReason(error);
    if (!reason) throw error;
    // Never the whole address: it holds the password.
    const { host, pathname } = new URL(connectionString);
    throw new Failure(
      `The database at ${host}${pathname} cannot be used: ${reason}; check DATABASE_URL.`,
    );
  }
}
