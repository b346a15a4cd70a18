import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import type { CountedQuestion } from '../types.ts';
import { type Movable, MoveButtons } from './move-buttons.tsx';
import { useTypeNames } from './use-type-names.ts';

type QuestionCardProps = Movable & { question: CountedQuestion; onEdit: () => void };

export function QuestionCard({ question, onEdit, ...movable }: QuestionCardProps) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const types = useTypeNames();
  const name = pick(question.labels);
  const type = types.find(({ value }) => value === question.typeId)?.label;
  return (
    <Paper component="article" withBorder p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
        <Title order={2} size="h3">
          {name}
        </Title>
        <MoveButtons name={name} {...movable} />
      </Group>
      <Group gap="xs" mb="sm">
        <Badge variant="light">{t(`questionKind.${question.kind}`)}</Badge>
        {question.isRequired ? (
          <Badge variant="light" color="yellow">
            {t('questions.required')}
          </Badge>
        ) : null}
        <Text c="dimmed">{type ? t('questions.onlyFor', { type }) : t('questions.forAll')}</Text>
        <Text c="dimmed">{t('questions.answers', { count: question.answers })}</Text>
      </Group>
      <Group>
        <Button variant="default" onClick={onEdit} aria-label={t('questions.editName', { name })}>
          {t('questions.edit')}
        </Button>
        <DeleteQuestion question={question} name={name} />
      </Group>
    </Paper>
  );
}

function DeleteQuestion({ question, name }: { question: CountedQuestion; name: string }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/events/{event}/questions/{question}', {
        params: { path: { event: id, question: question.id } },
        body: { version: question.version },
      }),
    refreshes: ['/api/events'],
    success: t('questions.deleted'),
  });
  return (
    <ConfirmButton
      title={t('questions.deleteTitle', { name })}
      effects={t('questions.deleteEffects', { count: question.answers })}
      confirmLabel={t('questions.delete')}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{
        variant: 'subtle',
        color: 'red',
        'aria-label': t('questions.deleteName', { name }),
      }}
    >
      {t('questions.delete')}
    </ConfirmButton>
  );
}
