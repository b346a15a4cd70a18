import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { RequiredLabel } from '../../ui/required-label.tsx';
import { AnswerFileField } from './answer-file-field.tsx';
import type { QuestionFieldProps } from './question-field-props.ts';

/** One registration question as the field of its kind. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, value, onChange, error } = props;
  const pick = usePickText();
  const shared = {
    label: pick(question.labels),
    description: pick(question.hints) || undefined,
    required: question.isRequired,
    error,
    'data-path': props['data-path'],
  };
  const text = typeof value === 'string' ? value : '';
  switch (question.kind) {
    case 'text':
      return (
        <TextInput
          {...shared}
          value={text}
          maxLength={limits.shortText}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'long_text':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          maxLength={limits.longText}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'consent':
      return (
        <Checkbox
          {...shared}
          label={question.isRequired ? <RequiredLabel>{shared.label}</RequiredLabel> : shared.label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return <ChoiceField {...props} shared={shared} text={text} />;
    case 'choices':
      return <ChoicesField {...props} shared={shared} />;
    case 'file':
      return <AnswerFileField {...props} label={shared.label} description={shared.description} />;
  }
}

type Shared = {
  label: string;
  description: string | undefined;
  required: boolean;
  error: ReactNode;
  'data-path': string | undefined;
};

function ChoiceField(props: QuestionFieldProps & { shared: Shared; text: string }) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const options = props.question.options.map(({ id, labels }) => ({
    value: id,
    label: pick(labels),
  }));
  return (
    <NativeSelect
      {...props.shared}
      value={props.text}
      data={[{ value: '', label: t('question.choose') }, ...options]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function ChoicesField(props: QuestionFieldProps & { shared: Shared }) {
  const pick = usePickText();
  const chosen = Array.isArray(props.value) ? props.value : [];
  return (
    <Checkbox.Group {...props.shared} value={chosen} onChange={props.onChange}>
      <Stack gap="xs" mt="xs">
        {props.question.options.map(({ id, labels }) => (
          <Checkbox key={id} value={id} label={pick(labels)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
