import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase } from '@ponte/db';

/** One line of DATA_DIR/demo-sign-ins.json, which the demo command writes. */
type SignIn = { label: string; email: string; password?: string };

function isSignIn(value: unknown): value is SignIn {
  if (typeof value !== 'object' || value === null) return false;
  return 'label' in value && 'email' in value;
}

/** Whether nobody has an account yet, which is so only before the very first start. */
export async function isFirstStart(connectionString: string): Promise<boolean> {
  const db = connectDatabase(connectionString, { maxConnections: 1, onError: () => undefined });
  try {
    const { rowCount } = await db.$client.query('select from account limit 1');
    return rowCount === 0;
  } finally {
    await db.$client.end();
  }
}

/** The sign-ins of the demo as lines to print; none when there is no demo. */
export function listSignIns(dataDir: string): string[] {
  const file = join(dataDir, 'demo-sign-ins.json');
  if (!existsSync(file)) return [];
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const signIns = Array.isArray(entries) ? entries.filter(isSignIn) : [];
  const width = Math.max(0, ...signIns.map(({ label }) => label.length));
  return signIns.map(({ label, email, password }) =>
    `  ${label.padEnd(width)}  ${email}  ${password ?? '(by a link in Sent mail)'}`.trimEnd(),
  );
}
