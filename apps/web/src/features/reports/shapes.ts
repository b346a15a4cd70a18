import type { components } from '../../api/schema.d.ts';

export type Statistics = components['schemas']['Statistics'];
