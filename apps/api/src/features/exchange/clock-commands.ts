import { type Call, transact } from '../../call/call.ts';
import { writeChange } from './change.ts';
import { type ExchangeProfileRow, listEnding } from './profile-queries.ts';
import { tellCaretakers } from './telling.ts';

const dayMs = 86_400_000;
/** Days before the end at which those who look after a profile are reminded; each once. */
const reminders = [30, 7] as const;

async function expire(call: Call, row: ExchangeProfileRow): Promise<void> {
  await transact(call, async (tx) => {
    const written = await writeChange(tx, call, 'expire', row, { listing: 'expired' });
    const once = row.expiresAt?.toISOString() ?? '';
    await tellCaretakers(tx, call, written, { purpose: 'exchange_expired', once });
  });
}

/** All that end up to this instant, some at a time: however many there are, none waits for the others to be gone. */
async function* eachEnding(
  call: Call,
  until: Date,
  atOnce: number,
): AsyncGenerator<ExchangeProfileRow> {
  for (let after: ExchangeProfileRow | null = null; ; ) {
    const rows: ExchangeProfileRow[] = await listEnding(call.deps.db, until, {
      after,
      limit: atOnce,
    });
    yield* rows;
    after = rows.at(-1) ?? null;
    if (rows.length < atOnce) return;
  }
}

/** Takes what has ended out of the exchange, and says so. */
export async function expireExchangeProfiles(call: Call, atOnce = 500): Promise<void> {
  for await (const row of eachEnding(call, call.now, atOnce)) {
    // Somebody may have renewed it in between: then it is not for us to end.
    await expire(call, row).catch((error: unknown) =>
      call.deps.log.warn({ err: error, profileId: row.id }, 'profile not expired'),
    );
  }
}

/** Reminds of listings that end soon. Whoever was reminded of one end at one distance is not reminded again. */
export async function remindOfEnding(call: Call, atOnce = 500): Promise<void> {
  for (const days of reminders) {
    const until = new Date(call.now.getTime() + days * dayMs);
    for await (const row of eachEnding(call, until, atOnce)) {
      const nearer = reminders.filter((other) => other < days);
      const left = (row.expiresAt?.getTime() ?? 0) - call.now.getTime();
      if (nearer.some((other) => left <= other * dayMs)) continue;
      const once = `${row.expiresAt?.toISOString()}:${days}`;
      await transact(call, (tx) =>
        tellCaretakers(tx, call, row, { purpose: 'exchange_expiring', once }),
      );
    }
  }
}
