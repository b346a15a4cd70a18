import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/section.tsx';
import { OneMeeting } from './one-meeting.tsx';
import { useOwnTelling } from './use-own-telling.ts';

/** On the page of one meeting: how it went, once it is over. */
export function MeetingBox({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('outcomes');
  const { path, ...telling } = useOwnTelling();
  const { data } = $api.useQuery('get', '/api/events/{event}/as/{participant}/outcomes', {
    params: { path },
  });
  const item = data?.items.find((each) => each.meetingId === meetingId);
  if (!item) return null;
  return (
    <div style={{ marginBlockStart: 'var(--mantine-spacing-lg)' }}>
      <Section title={t('own.one')}>
        <OneMeeting item={item} telling={telling} />
      </Section>
    </div>
  );
}
