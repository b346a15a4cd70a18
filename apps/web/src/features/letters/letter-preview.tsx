import { Code, Stack, Tabs, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SafeFrame } from '../../ui/safe-frame.tsx';
import { TabList } from '../../ui/tab-list.tsx';
import type { Letter, LetterWords } from './types.ts';

type LetterPreviewProps = {
  path: { event: string; letter: Letter['letter']; locale: Letter['locale'] };
  /** Null while they cannot be filled. */
  words: LetterWords | null;
};

/** What somebody would get with these words, as a page and as text; follows the typing. */
export function LetterPreview({ path, words }: LetterPreviewProps) {
  const { t } = useTranslation('letters');
  const { data } = useQuery({
    queryKey: ['letter preview', path, words],
    enabled: words !== null && words.subject !== '' && words.body !== '' && words.action !== '',
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const body = words ?? { subject: '', body: '', action: '' };
      const answer = await client.POST('/api/events/{event}/letters/{letter}/{locale}/preview', {
        params: { path },
        body,
      });
      return answer.data ?? null;
    },
  });
  if (!data) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('preview')}</Text>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {t('previewSubject', { subject: data.subject })}
      </Text>
      <Tabs defaultValue="html">
        <TabList mb="xs">
          <Tabs.Tab value="html">{t('asPage')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('asText')}</Tabs.Tab>
        </TabList>
        <Tabs.Panel value="html">
          <SafeFrame title={t('frame')} html={data.html} height="44rem" />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} tabIndex={0}>
            {data.text}
          </Code>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
