import { Code, Tabs, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SafeFrame } from '../../ui/safe-frame.tsx';
import { Section } from '../../ui/section.tsx';
import { TabList } from '../../ui/tab-list.tsx';
import { CalendarProperties } from './calendar-properties.tsx';
import type { Message } from './types.ts';

/** A mail as its recipient gets it: as a page, as text, and what their calendar is told. */
export function MessageBody({ message }: { message: Message }) {
  const { t } = useTranslation('invitations');
  const { text, html, calendar } = message;
  if (text === null || html === null) return <Text>{t('message.notWritten')}</Text>;
  return (
    <Section title={t('message.content')}>
      <Tabs defaultValue="html" keepMounted={false}>
        <TabList mb="md">
          <Tabs.Tab value="html">{t('message.html')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('message.text')}</Tabs.Tab>
          {calendar ? <Tabs.Tab value="calendar">{t('message.calendar')}</Tabs.Tab> : null}
        </TabList>
        <Tabs.Panel value="html">
          <SafeFrame title={t('message.frame')} html={html} />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <Source text={text} />
        </Tabs.Panel>
        {calendar ? (
          <Tabs.Panel value="calendar">
            <CalendarProperties calendar={calendar} />
            <Text component="h3" fw={700} mt="lg" mb="xs">
              {t('calendar.raw')}
            </Text>
            <Source text={calendar.raw} />
          </Tabs.Panel>
        ) : null}
      </Tabs>
    </Section>
  );
}

function Source({ text }: { text: string }) {
  return (
    <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} tabIndex={0}>
      {text}
    </Code>
  );
}
