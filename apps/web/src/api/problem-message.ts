import { useCallback } from 'react';
import type { Translate } from '../i18n/translate.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { asProblem } from './problem.ts';

/** The reader's text for a rule's code, as also sent in `actions`; a general one for unknown codes. */
export const describeCode = (t: Translate, code: string): string =>
  t(code, { defaultValue: t('unknown') });

/** Gives the text for anything thrown by a query or mutation. */
export function useProblemMessage(): (thrown: unknown) => string {
  const { t } = useTranslation('problems');
  return useCallback((thrown: unknown) => describeCode(t, asProblem(thrown).code), [t]);
}

/** Gives the text for a rule's code (`actions.accept`), or null where the action is allowed. */
export function useReason(): (code: string | null | undefined) => string | null {
  const { t } = useTranslation('problems');
  return useCallback(
    (code: string | null | undefined) => (code ? describeCode(t, code) : null),
    [t],
  );
}

/** Gives the text for one refused field (`errors[].code`). */
export function useFieldMessage(): (code: string) => string {
  const { t } = useTranslation('problems');
  return useCallback(
    (code: string) =>
      t(`fields.${code}`, { defaultValue: t(code, { defaultValue: t('fields.invalid') }) }),
    [t],
  );
}
