import { connectDatabase } from '@ponte/db';

const silent = { maxConnections: 1, onError: () => undefined };

/** Lets nobody into the product's database while `during` runs, as a restarting server would. */
export async function withoutDatabase(
  connectionString: string,
  during: () => Promise<void>,
): Promise<void> {
  const address = new URL(connectionString);
  const name = address.pathname.slice(1);
  address.pathname = '/postgres';
  const { $client } = connectDatabase(address.href, silent);
  try {
    await $client.query(`alter database "${name}" with allow_connections false`);
    await $client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    );
    await during();
  } finally {
    await $client.query(`alter database "${name}" with allow_connections true`);
    await $client.end();
  }
}

/** Makes all sign-in links that are out there too old. */
export async function outdateSignInLinks(connectionString: string): Promise<void> {
  const { $client } = connectDatabase(connectionString, silent);
  try {
    await $client.query("update sign_in_link set expires_at = now() - interval '1 minute'");
  } finally {
    await $client.end();
  }
}
