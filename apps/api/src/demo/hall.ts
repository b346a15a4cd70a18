import * as contracts from '@ponte/contracts';
import { limits } from '@ponte/domain';
import type { Call } from '../call/call.ts';
import { arrangeTables, createTable, createTables } from '../features/timetable/commands.ts';
import { listTables } from '../features/timetable/queries.ts';

const columns = 5;
const gap = 24;
const margin = 16;

/** Puts the tables on the floor plan as they stand in the hall, five to a row. */
async function arrangeHall(call: Call, eventId: string): Promise<void> {
  const tables = await listTables(call.deps.db, eventId, { after: null, limit: limits.page });
  const places = tables
    .filter(({ kind }) => kind !== 'online')
    .map(({ id: tableId }, index) => ({
      tableId,
      at: {
        x: margin + (index % columns) * gap,
        y: margin + Math.floor(index / columns) * gap,
      },
    }));
  await arrangeTables(call, eventId, { places });
}

/** Ordinary tables and online rooms, and where they stand. */
export async function furnishHall(call: Call, eventId: string): Promise<void> {
  await createTables(call, eventId, {
    pattern: 'T#',
    first: 1,
    count: 14,
    capacity: 4,
    languages: [],
  });
  for (const [index, label] of ['Online A', 'Online B'].entries()) {
    await createTable(
      call,
      eventId,
      contracts.newTableSchema.parse({
        label,
        kind: 'online',
        joinUrl: `https://meet.ponte.example/isonzo-${index + 1}`,
      }),
    );
  }
  await arrangeHall(call, eventId);
}
