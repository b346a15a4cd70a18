import { useTranslation } from '../../../i18n/use-translation.ts';
import { Section } from '../../../ui/section.tsx';
import type { Draft } from '../shapes.ts';
import { ConflictList } from './conflict-list.tsx';

/** Above a draft that cannot be published any more. */
export function DraftConflicts({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  if (draft.conflicts.length === 0) return null;
  return (
    <Section title={t('conflict.heading')}>
      <ConflictList run={draft.run} conflicts={draft.conflicts} />
    </Section>
  );
}
