import type { Progress } from '@ponte/scheduling';

/** A curve needs no more points than a screen can show. */
const mostPoints = 240;

const drawn = ['stage', 'scheduled', 'weight', 'weightBound', 'breaks', 'breaksBound'] as const;

/** Adds what has changed; whether that was anything. A long curve is thinned, never of its first or newest point. */
export function addToCurve(curve: Progress[], progress: Progress): boolean {
  const last = curve.at(-1);
  if (last && drawn.every((figure) => last[figure] === progress[figure])) return false;
  curve.push(progress);
  if (curve.length > mostPoints) {
    const thinned = curve.filter((_, i) => i % 2 === 0 || i === curve.length - 1);
    curve.splice(0, curve.length, ...thinned);
  }
  return true;
}
