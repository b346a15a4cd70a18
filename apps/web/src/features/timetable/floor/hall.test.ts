import { limits } from '@ponte/domain';
import { describe, expect, it } from 'vitest';
import { arrangeInRows, extentOf, tableSize, toPlace } from './hall.ts';

describe('places on the floor plan', () => {
  it('are on the plan and in straight rows', () => {
    expect(toPlace({ x: -7, y: 13 })).toEqual({ x: 0, y: 14 });
    expect(toPlace({ x: 9_999, y: 1 })).toEqual({ x: limits.floorPlan, y: 2 });
  });

  it.each([1, 14, 60])('%s tables in rows do not touch each other', (count) => {
    const places = arrangeInRows(count);
    expect(places).toHaveLength(count);
    const touching = places.flatMap((a, index) =>
      places
        .slice(index + 1)
        .filter(
          (b) => Math.abs(a.x - b.x) < tableSize.width && Math.abs(a.y - b.y) < tableSize.height,
        ),
    );
    expect(touching).toEqual([]);
  });

  it('are all in sight, and a small hall is not blown up', () => {
    expect(extentOf([])).toEqual({ width: 120, height: 80 });
    expect(extentOf([{ x: 300, y: 20 }])).toEqual({ width: 316, height: 80 });
  });
});
