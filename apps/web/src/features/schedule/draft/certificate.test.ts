import { describe, expect, it } from 'vitest';
import type { Figures } from '../shapes.ts';
import { figures as stub } from '../testing/schedule-stub.ts';
import { countFaults, readCertificate } from './certificate.ts';

const figures = stub as unknown as Figures;

describe('the certificate', () => {
  it('is for all, for the most there can be, or open', () => {
    const kindOf = (change: Partial<Figures>) =>
      readCertificate({ ...figures, ...change }).meetings.kind;
    expect(kindOf({ scheduled: 2 })).toBe('all');
    expect(kindOf({})).toBe('most');
    const open = { provedBy: 'prices', isChecked: true, isMet: false, bound: 1.9 } as const;
    const certificate = { weight: open, breaks: open };
    expect(kindOf({ certificate })).toBe('open');
  });

  it('rounds bounds to what whole meetings can reach', () => {
    const claim = { provedBy: 'prices', isChecked: true, isMet: false } as const;
    const certificate = {
      weight: { ...claim, bound: 153.9999999 },
      breaks: { ...claim, bound: 0.2 },
    };
    const read = readCertificate({ ...figures, certificate });
    expect(read.meetings.bound).toBe(154);
    expect(read.breaks.bound).toBe(1);
  });

  it('of a former version rests on the bounds alone', () => {
    const { certificate: _, faults: __, ...former } = figures;
    const read = readCertificate({ ...former, breaksBound: 2 });
    expect(read).toMatchObject({ breaks: { isBest: true, proof: null }, isChecked: false });
    expect(countFaults(former)).toHaveLength(3);
  });
});

it('every kind of fault is counted in one group', () => {
  const one = Object.fromEntries(Object.keys(figures.faults ?? {}).map((rule) => [rule, 1]));
  const counted = countFaults({ ...figures, faults: one as NonNullable<Figures['faults']> });
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(13);
});
