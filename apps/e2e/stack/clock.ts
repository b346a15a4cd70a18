import { connectDatabase } from '@ponte/db';

const silent = { maxConnections: 1, onError: () => undefined };

async function ask(connectionString: string, text: string, values: unknown[]): Promise<void> {
  const { $client } = connectDatabase(connectionString, silent);
  try {
    await $client.query(text, values);
  } finally {
    await $client.end();
  }
}

/** Has the product's worker do now what its clock would have it do at some hour. */
export const runClockTask = (connectionString: string, name: string): Promise<void> =>
  ask(connectionString, 'select graphile_worker.add_job($1)', [`clock.${name}`]);

/** Lets so many days pass for an event: what stood ahead is over. */
export async function passEvent(
  connectionString: string,
  eventId: string,
  days: number,
): Promise<void> {
  const values = [eventId, days];
  const slots = `update time_slot set starts_at = starts_at - make_interval(days => $2),
    ends_at = ends_at - make_interval(days => $2) where event_id = $1`;
  await ask(connectionString, slots, values);
  const event = `update event set first_day = first_day - $2::int, last_day = last_day - $2::int where id = $1`;
  await ask(connectionString, event, values);
}

/** A zone on whose clocks it is day at this moment: by night, mails that can wait do. */
export function findDayZone(): string {
  const zones = ['Europe/Rome', 'Asia/Tokyo', 'Pacific/Auckland', 'America/New_York'];
  const hourIn = (timeZone: string) =>
    Number(
      new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(),
    );
  return [...zones, 'America/Los_Angeles', 'Asia/Kolkata'].find(
    (zone) => hourIn(zone) >= 9 && hourIn(zone) < 18,
  ) as string;
}
