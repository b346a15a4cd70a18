import { Text, Timeline } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import type { Message } from './types.ts';

/** What happened to a mail from the moment it was queued, oldest first, with the words of who said so. */
export function MessageLife({ life }: { life: Message['life'] }) {
  const { t } = useTranslation('invitations');
  const { zone } = useEventScope();
  const { dateTime } = useFormats();
  return (
    <Section title={t('life.title')}>
      <Timeline
        active={life.length - 1}
        bulletSize={16}
        lineWidth={2}
        component="ol"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
      >
        {life.map(({ kind, at, words }) => (
          <Timeline.Item key={`${kind} ${at}`} title={t(`life.kind.${kind}`)} component="li">
            {words ? (
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {words}
              </Text>
            ) : null}
            <Text size="sm" c="dimmed">
              {dateTime(at, zone)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
