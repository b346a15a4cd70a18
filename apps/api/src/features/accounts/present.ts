import type { AccountShape } from '@ponte/contracts';
import type { AccountRow } from './queries.ts';

export const presentAccount = (row: AccountRow): AccountShape => ({
  id: row.id,
  email: row.email,
  name: row.name,
  locale: row.locale,
  isAdministrator: row.isAdministrator,
  isEditor: row.isEditor || row.isAdministrator,
  hasPassword: row.passwordHash !== null,
  zone: row.zone,
  wantsReminders: row.wantsReminders,
  wantsSuggestions: row.wantsSuggestions,
});
