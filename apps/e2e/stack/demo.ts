import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from './product.ts';

export const DEMO_EVENT = 'ponte-isonzo';

const LABELS = {
  organiser: 'Organiser',
  italian: 'Italian company: ',
  slovene: 'Slovene company: ',
  support: 'Support office',
  administrator: 'Administrator',
} as const;

export type DemoRole = keyof typeof LABELS;
/** `organisation` is empty for those who are no company. */
export type DemoPerson = { email: string; password: string; organisation: string };
type SignIn = { label: string; email: string; password: string };

/** Who can sign in to the demo, as `npm start` prints it. */
export function findDemoPerson({ dataDir }: Product, role: DemoRole): DemoPerson {
  const signIns: SignIn[] = JSON.parse(readFileSync(join(dataDir, 'demo-sign-ins.json'), 'utf8'));
  const found = signIns.find(({ label }) => label.startsWith(LABELS[role]));
  if (!found) throw new Error(`The demo has no ${role}.`);
  const { label, email, password } = found;
  return { email, password, organisation: label.split(': ')[1] ?? '' };
}
