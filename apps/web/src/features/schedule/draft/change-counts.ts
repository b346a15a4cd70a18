import { useTranslation } from '../../../i18n/use-translation.ts';

type Counts = { added: number; moved: number; dropped: number };
const names = ['added', 'moved', 'dropped'] as const;

/** Writes how many meetings of somebody change as "2 new, 1 moved". */
export function useChangeCounts(): (counts: Counts) => string {
  const { t } = useTranslation('drafts');
  return (counts) =>
    names
      .flatMap((name) => (counts[name] > 0 ? [t(`count.${name}`, { count: counts[name] })] : []))
      .join(', ');
}
