import { describe, expect, it } from 'vitest';
import { makeSyntheticProblem } from '../bench/synthetic.ts';
import { compileProblem } from '../model/model.ts';
import { loadLinearSolver } from '../run/highs.ts';
import { makeProblem, pairAll } from '../testing/test-problems.ts';
import { boundWeight, buildWeightProgram, checkWeightCertificate } from './weight-bound.ts';

const event = {
  name: 'busy',
  people: 30,
  requests: 200,
  slots: 6,
  tables: 12,
  isWeighted: true,
  absence: 0.3,
};

describe('the weight bound', () => {
  it('is counted from the prices, which are checked against the problem', async () => {
    const model = compileProblem(makeSyntheticProblem(event, 1));
    const bound = boundWeight(buildWeightProgram(model), await loadLinearSolver());
    const certificate = bound?.certificate ?? { bound: 0, prices: [] };
    expect(certificate.bound).toBeGreaterThan(0);
    expect(checkWeightCertificate(model, certificate)).toBe(true);
    expect(checkWeightCertificate(model, { ...certificate, bound: certificate.bound - 1 })).toBe(
      false,
    );
    expect(
      checkWeightCertificate(model, { ...certificate, prices: certificate.prices.map((y) => -y) }),
    ).toBe(false);
  });

  it('counts an odd group of people down to whole meetings', async () => {
    const twoTriangles = [...pairAll(3), ...pairAll(3).map(([a = 0, b = 0]) => [a + 3, b + 3])];
    const model = compileProblem(makeProblem(1, 9, 6, twoTriangles));
    expect(
      boundWeight(buildWeightProgram(model), await loadLinearSolver())?.certificate.bound,
    ).toBe(2);
  });

  it('a solver that gives up leaves no bound', () => {
    expect(
      boundWeight(buildWeightProgram(compileProblem(makeSyntheticProblem(event, 1))), () => null),
    ).toBeNull();
  });
});
