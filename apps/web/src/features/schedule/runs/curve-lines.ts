import type { Draft } from '../shapes.ts';

type Curve = Draft['curve'];
type Point = { x: number; y: number };
export type CurveFigure = 'meetings' | 'breaks';

/** Of meetings of equal weight the weight is their number. */
const isWeighted = (curve: Curve): boolean =>
  curve.some(({ scheduled, weight }) => scheduled !== weight);

/**
 * What was found and what cannot be passed, as lines over the seconds. Where must-wishes weigh more the bound is one of
 * weight, so weight is drawn. Bounds that are not known yet are left out: a line at zero would claim something.
 */
export function drawCurve(
  curve: Curve,
  of: CurveFigure,
): { name: 'meetings' | 'weight' | 'breaks'; found: Point[]; bound: Point[] } {
  const line = (value: (point: Curve[number]) => number): Point[] =>
    curve.flatMap((point) => {
      const y = value(point);
      return Number.isFinite(y) ? [{ x: point.seconds, y }] : [];
    });
  const known = (points: Point[]) => points.filter(({ y }) => y > 0);
  if (of === 'breaks') {
    return {
      name: 'breaks',
      found: line(({ breaks }) => breaks),
      bound: line(({ breaksBound }) => breaksBound),
    };
  }
  const bound = known(line(({ weightBound }) => Math.floor(weightBound + 1e-6)));
  return isWeighted(curve)
    ? { name: 'weight', found: line(({ weight }) => weight), bound }
    : { name: 'meetings', found: line(({ scheduled }) => scheduled), bound };
}
