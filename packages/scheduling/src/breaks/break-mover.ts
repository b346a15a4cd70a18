import type { Model } from '../model/model.ts';

/** Draws one move after another for the annealing of breaks and makes those that the heat allows. */
export interface BreakMover {
  tryMove(heat: number): void;
}

/** Whether a move can break an order of meetings or a personal limit. */
export function hasRules(model: Model): boolean {
  return (
    model.before.some((list) => list.length > 0) || model.limits.some((limits) => limits !== null)
  );
}
