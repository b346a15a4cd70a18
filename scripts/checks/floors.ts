import { checkFloors } from '../check-floors.ts';
import type { Check } from './check.ts';

export const floors: Check = { name: 'floors', run: checkFloors };
