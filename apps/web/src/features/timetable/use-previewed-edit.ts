import { useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { touchesMeetings } from './edit-effect.tsx';
import { answersBelowEvent, type EditPreview } from './timetable.ts';

type PreviewedEdit<Plan> = {
  preview: (plan: Plan) => Promise<{ data?: EditPreview }>;
  apply: (plan: Plan, confirmed: boolean) => Promise<{ data?: unknown }>;
  success: string;
  onDone: () => void;
  onProblem: (problem: Problem) => boolean;
};

/**
 * An edit that first asks what it would do: without effect on meetings it is made at once, else its effect is
 * shown and it waits for `confirm`.
 */
export function usePreviewedEdit<Plan>(edit: PreviewedEdit<Plan>) {
  const [seen, setSeen] = useState<{ plan: Plan; effect: EditPreview } | null>(null);
  const apply = useAction({
    run: ({ plan, confirmed }: { plan: Plan; confirmed: boolean }) => edit.apply(plan, confirmed),
    refreshes: answersBelowEvent,
    success: edit.success,
    onSuccess: edit.onDone,
    onProblem: (problem) => {
      // What was seen is no longer true; back to the form, which says why.
      setSeen(null);
      return edit.onProblem(problem);
    },
  });
  const preview = useAction({
    run: edit.preview,
    refreshes: [],
    onSuccess: (effect, plan) => {
      if (touchesMeetings(effect)) setSeen({ plan, effect });
      else apply.mutate({ plan, confirmed: false });
    },
    onProblem: edit.onProblem,
  });
  return {
    start: (plan: Plan) => preview.mutate(plan),
    effect: seen?.effect ?? null,
    confirm: () => seen && apply.mutate({ plan: seen.plan, confirmed: true }),
    back: () => setSeen(null),
    isPending: preview.isPending || apply.isPending,
  };
}
