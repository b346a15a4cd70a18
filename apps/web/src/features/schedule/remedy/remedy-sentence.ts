import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { useFormats } from '../../../ui/formats.ts';
import type { Remedy } from '../shapes.ts';

/** Writes a remedy as "If Ana Kos is free on Tue, 14:20: this meeting and one more fit." */
export function useRemedySentence(): (remedy: Remedy) => string {
  const { t } = useTranslation('drafts');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  return ({ kind, person, slot, gain }) => {
    const names = {
      name: person?.name ?? '–',
      when: slot ? dateTime(slot.startsAt, zone) : '–',
    };
    const condition = t(`remedy.${kind}`, names);
    const others = Math.max(0, gain - 1);
    const effect = others === 0 ? t('remedy.fits') : t('remedy.moreFit', { count: others });
    return `${condition} ${effect}`;
  };
}
