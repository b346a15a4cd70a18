import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { checkWords, letterAnswers, wordsOf } from './letter-words.ts';
import { PlaceholderList } from './placeholder-list.tsx';
import type { Letter, LetterWords } from './types.ts';

/** The words of one letter beside what somebody would get. */
export function LetterForm({ letter }: { letter: Letter }) {
  const { t } = useTranslation('letters');
  const { id } = useEventScope();
  const path = { event: id, letter: letter.letter, locale: letter.locale };
  const form = useForm<LetterWords>({
    initialValues: wordsOf(letter),
    validateInputOnChange: true,
    validate: (words) => checkWords(letter, words, (fault) => t('unknown', fault)),
  });
  const problem = useFormProblem(form);
  const [shown] = useDebouncedValue(form.values, 400);
  const save = useAction({
    run: (words: LetterWords) =>
      client.PUT('/api/events/{event}/letters/{letter}/{locale}', {
        params: { path },
        body: { ...words, version: letter.version },
      }),
    refreshes: [letterAnswers],
    success: t('saved'),
    onProblem: problem.show,
    onSuccess: problem.clear,
  });
  const isOpen = (part: keyof LetterWords) => letter.parts.includes(part);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <form onSubmit={form.onSubmit((words) => save.mutate(words), problem.focusFirst)} noValidate>
        <Stack>
          <FormErrors of={problem} />
          {isOpen('subject') ? (
            <TextInput
              label={t('subject')}
              maxLength={limits.title}
              {...form.getInputProps('subject')}
            />
          ) : (
            <Text size="sm">{t('fixedSubject')}</Text>
          )}
          <Textarea
            label={t('body')}
            description={t('bodyHint')}
            autosize
            minRows={6}
            maxLength={limits.letter}
            {...form.getInputProps('body')}
          />
          {isOpen('action') ? (
            <TextInput
              label={t('action')}
              maxLength={limits.label}
              {...form.getInputProps('action')}
            />
          ) : null}
          <PlaceholderList
            placeholders={letter.placeholders}
            onChoose={(name) => form.setFieldValue('body', `${form.values.body}{{${name}}}`)}
          />
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              {t('save')}
            </Button>
            {letter.own ? <ResetButton letter={letter} /> : null}
          </Group>
        </Stack>
      </form>
      <LetterPreview path={path} words={form.isValid() ? shown : null} />
    </SimpleGrid>
  );
}

function ResetButton({ letter }: { letter: Letter }) {
  const { t } = useTranslation('letters');
  const { id } = useEventScope();
  const reset = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/letters/{letter}/{locale}', {
        params: { path: { event: id, letter: letter.letter, locale: letter.locale } },
      }),
    refreshes: [letterAnswers],
    success: t('reset.done'),
  });
  return (
    <ConfirmButton
      title={t('reset.title')}
      effects={t('reset.effects')}
      confirmLabel={t('reset.submit')}
      onConfirm={() => reset.mutateAsync(undefined)}
      isPending={reset.isPending}
      buttonProps={{ variant: 'default' }}
    >
      {t('reset.submit')}
    </ConfirmButton>
  );
}
