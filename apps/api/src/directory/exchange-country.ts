import type { Transaction } from '@ponte/db';
import { sql } from 'drizzle-orm';

/** The one thing of an organisation that the exchange's search holds; whoever changes it calls this. */
export async function refreshExchangeCountry(
  tx: Transaction,
  organisationId: string,
): Promise<void> {
  await tx.execute(sql`
    update exchange_entry entry set country = o.country
    from exchange_profile p join organisation o on o.id = p.organisation_id
    where entry.profile_id = p.id and o.id = ${organisationId}::uuid and entry.country <> o.country`);
}
