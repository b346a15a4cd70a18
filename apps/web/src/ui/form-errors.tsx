import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../api/problem.ts';
import { useFieldMessage, useProblemMessage } from '../api/problem-message.ts';
import { Alarm } from './alarm.tsx';

type Messages = Record<string, string>;

/** What is needed of a form made by Mantine's `useForm`. */
type Form = {
  getValues: () => unknown;
  setErrors: (errors: Messages) => void;
  // A method, so that a form with stricter paths fits too.
  getInputNode(path: string): HTMLElement | null;
};

export type FormProblem = {
  problem: Problem | null;
  /** What was refused about something that is no field of the form. */
  orphans: string[];
  /** For `useAction`'s `onProblem`: puts each refused field's reason beside it. Always true. */
  show: (problem: Problem) => true;
  /** For `form.onSubmit`'s second parameter: moves focus to the first refused field. */
  focusFirst: (errors: Record<string, unknown>) => void;
  clear: () => void;
};

const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      values,
    );

/** Ties the API's refusals to a form: reasons beside the fields, focus on the first one. */
export function useFormProblem(form: Form): FormProblem {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [orphans, setOrphans] = useState<string[]>([]);
  const describeField = useFieldMessage();

  const focusFirst = (errors: Record<string, unknown>) => {
    const path = Object.keys(errors)[0];
    if (path !== undefined) form.getInputNode(path)?.focus();
  };
  const show = (refused: Problem): true => {
    const messages: Messages = Object.fromEntries(
      refused.errors.map(({ path, code }) => [path, describeField(code)]),
    );
    const isField = (path: string) => valueAt(form.getValues(), path) !== undefined;
    const own = Object.entries(messages).filter(([path]) => isField(path));
    setProblem(refused);
    setOrphans(
      Object.entries(messages).flatMap(([path, text]) =>
        isField(path) ? [] : [`${path}: ${text}`],
      ),
    );
    form.setErrors(Object.fromEntries(own));
    focusFirst(Object.fromEntries(own));
    return true;
  };
  const clear = () => {
    setProblem(null);
    setOrphans([]);
  };
  return { problem, orphans, show, focusFirst, clear };
}

/** The refusal of a form as a whole, announced as it appears. */
export function FormErrors({ of: { problem, orphans } }: { of: FormProblem }) {
  const describe = useProblemMessage();
  if (!problem) return null;
  return (
    <Alarm look="failed" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <Text>{describe(problem)}</Text>
      {orphans.length > 0 ? (
        <ul>
          {orphans.map((orphan) => (
            <li key={orphan}>{orphan}</li>
          ))}
        </ul>
      ) : null}
    </Alarm>
  );
}
