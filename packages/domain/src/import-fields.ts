/** Lists that can be brought in. */
export const importKinds = ['participants', 'wishes'] as const;
/** What a scheduling problem may ask for and an event cannot hold. */
export const problemExtras = [
  'orders',
  'interpreters',
  'languages',
  'personLimits',
  'booths',
  'tableWishes',
  'weights',
  'fairness',
] as const;
export type ProblemExtra = (typeof problemExtras)[number];
export type ImportKind = (typeof importKinds)[number];

/** What a column of such a list may mean; `surname` is put after `name`. */
export const importFields = {
  participants: [
    'email',
    'name',
    'surname',
    'organisation',
    'country',
    'city',
    'region',
    'sectors',
    'website',
    'type',
    'jobTitle',
    'languages',
    'offers',
    'seeks',
    'keywords',
  ],
  wishes: ['from', 'to', 'rank', 'message', 'accepted'],
} as const satisfies Record<ImportKind, readonly string[]>;
export type ImportField = (typeof importFields)[ImportKind][number];

/** Without these columns no row can be read. */
export const requiredImportFields = {
  participants: ['email', 'name', 'organisation', 'country'],
  wishes: ['from', 'to'],
} as const satisfies Record<ImportKind, readonly ImportField[]>;

/** What would become of a row: written, there already, or refused with its faults. */
export const importRowStates = ['new', 'same', 'wrong'] as const;
export type ImportRowState = (typeof importRowStates)[number];
