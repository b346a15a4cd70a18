/** The slices of apps/api in shelf order: each may import only from those before it. */
export const SHELF = [
  'accounts',
  'organisations',
  'events',
  'participants',
  'profiles',
  'timetable',
  'invitations',
  'meetings',
  'meeting-requests',
  'replies',
  'mail-links',
  'timetable-edits',
  'event-edits',
  'letters',
  'reminders',
  'delivery',
  'schedule',
  'imports',
  'exchange',
  'outcomes',
  'networks',
  'offices',
  'website',
  'newsletter',
  'inquiries',
  'reports',
] as const;

const FEATURES = '^apps/api/src/features';
const TESTS = '\\.test\\.ts$';

/** Per slice: nothing from the right, and from the left only what a slice offers to others. */
export function listShelfRules() {
  return SHELF.flatMap((slice, index) => {
    const from = { path: `${FEATURES}/${slice}/`, pathNot: TESTS };
    const right = SHELF.slice(index + 1).join('|');
    const left = SHELF.slice(0, index).join('|');
    const rules = [];
    if (right) {
      rules.push({
        name: `shelf: ${slice} imports to its right`,
        severity: 'error' as const,
        from,
        to: { path: `${FEATURES}/(${right})/` },
      });
    }
    if (left) {
      rules.push({
        name: `shelf: ${slice} imports more than commands.ts and queries.ts`,
        severity: 'error' as const,
        from,
        to: { path: `${FEATURES}/(${left})/`, pathNot: '/(commands|queries)\\.ts$' },
      });
    }
    return rules;
  });
}
