import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { limits } from '@ponte/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { LocalisedTextInput } from '../../../ui/localised-text-input.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { moveInList } from './move-in-list.ts';
import type { QuestionForm } from './use-question-form.ts';

/** The options of a choice, each in several languages, in the order they are shown. */
export function OptionsEditor({ form }: { form: QuestionForm }) {
  const { t } = useTranslation('participants');
  const { options } = form.values;
  const set = (next: typeof options) => form.setFieldValue('options', next);
  const { error } = form.getInputProps('options');
  return (
    <Fieldset legend={t('questions.options')}>
      <Stack>
        {error ? <Text c="red">{error}</Text> : null}
        {options.map((_, index) => {
          const name = t('questions.option', { number: index + 1 });
          return (
            <Group key={index} align="flex-start" wrap="nowrap">
              <Stack gap={4} flex={1}>
                <LocalisedTextInput
                  label={name}
                  required
                  maxLength={limits.shortText}
                  {...form.getInputProps(`options.${index}.labels`)}
                />
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-md"
                  aria-label={t('questions.removeOption', { name })}
                  onClick={() => set(options.toSpliced(index, 1))}
                >
                  {t('questions.remove')}
                </Button>
              </Stack>
              <MoveButtons
                name={name}
                isFirst={index === 0}
                isLast={index === options.length - 1}
                onMove={(step) => set(moveInList(options, index, step))}
              />
            </Group>
          );
        })}
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          disabled={options.length >= limits.questionOptions}
          onClick={() => set([...options, { labels: {} }])}
        >
          {t('questions.addOption')}
        </Button>
      </Stack>
    </Fieldset>
  );
}
