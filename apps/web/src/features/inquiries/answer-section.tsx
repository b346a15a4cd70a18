import { Button, Group, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Section } from '../../ui/section.tsx';
import { type Inquiry, inquiryAnswers } from './shapes.ts';

/** Answers by mail; the words stay with the question. */
export function AnswerSection({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const [words, setWords] = useState('');
  const path = { inquiry: inquiry.id };
  const { version } = inquiry;
  const answer = useAction({
    run: () =>
      client.POST('/api/inquiries/{inquiry}/answers', {
        params: { path },
        body: { words, version },
      }),
    refreshes: inquiryAnswers,
    success: t('answer.sent'),
  });
  const close = useAction({
    run: () =>
      client.POST('/api/inquiries/{inquiry}/close', { params: { path }, body: { version } }),
    refreshes: inquiryAnswers,
    success: t('close.done'),
  });
  if (inquiry.actions.answer !== null) return null;
  return (
    <Section
      title={t('answer.title')}
      description={t('answer.hint', { language: languageNames[inquiry.locale] })}
    >
      <Textarea
        label={t('answer.words')}
        autosize
        minRows={5}
        maxLength={limits.letter}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group mt="md">
        <Button
          disabled={words.trim() === ''}
          loading={answer.isPending}
          onClick={() => answer.mutate(undefined)}
        >
          {t('answer.submit')}
        </Button>
        <ConfirmButton
          title={t('close.title')}
          effects={t('close.effects')}
          confirmLabel={t('close.submit')}
          onConfirm={() => close.mutateAsync(undefined)}
          isPending={close.isPending}
          color="soca"
          buttonProps={{ variant: 'default' }}
        >
          {t('close.submit')}
        </ConfirmButton>
      </Group>
    </Section>
  );
}
