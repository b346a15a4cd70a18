import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { NetworkFrame } from './network-frame.tsx';
import { useGroupWork } from './queries.ts';
import { TasksSection } from './tasks-section.tsx';

/** What the group has decided on, and who does what until when. */
export function WorkPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const work = useGroupWork(network);
  return (
    <NetworkFrame network={network} title={t('work.title')} description={t('work.description')}>
      <QueryView query={work}>
        {(answer) => (
          <>
            <TasksSection network={network} work={answer} />
            <DecisionsSection network={network} work={answer} />
          </>
        )}
      </QueryView>
    </NetworkFrame>
  );
}
