import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import type { Blocker, Judgement } from './verdicts.ts';

/** Says in words whether a meeting can be put down somewhere. */
export function useVerdictText(): (judgement: Judgement) => string {
  const { t } = useTranslation('schedule-edits');
  const { list } = useFormats();
  const nameBlockers = (blockers: readonly Blocker[]) =>
    list(blockers.map(({ name, cause }) => t(`blocker.${cause}`, { name })));
  return (judgement) => {
    if (judgement.kind !== 'blocked') return t(`verdict.${judgement.kind}`);
    return judgement.cause === 'people'
      ? nameBlockers(judgement.blockers)
      : t(`blocked.${judgement.cause}`);
  };
}
