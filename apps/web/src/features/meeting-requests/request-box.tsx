import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n/use-translation.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { PairBox } from './pair-box.tsx';
import { checkOptions, useOwnPath } from './queries.ts';

type RequestBoxProps = { eventKey: string; participantId: string };

/** On a participant's page: the request, its state, or the meeting that came of it. */
export default function RequestBox({ participantId }: RequestBoxProps) {
  const { t } = useTranslation('meeting-requests');
  const query = useQuery(checkOptions(useOwnPath(), [participantId]));
  return (
    <Section title={t('box.title')}>
      <QueryView query={query}>
        {({ items: [check], remaining }) =>
          check ? <PairBox check={check} remaining={remaining} /> : null
        }
      </QueryView>
    </Section>
  );
}
