import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { DataList } from '../../../ui/data-list.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import type { ParticipantDetail, Question } from '../types.ts';

/** The answers in words: options by their texts, files as links, lines as they were written. */
export function GivenAnswers({ person }: { person: ParticipantDetail }) {
  const pick = usePickText();
  return (
    <DataList
      items={person.questions.map((question) => ({
        label: pick(question.labels),
        value: <GivenAnswer person={person} question={question} />,
      }))}
    />
  );
}

type GivenAnswerProps = { person: ParticipantDetail; question: Question };

function GivenAnswer({ person, question }: GivenAnswerProps): ReactNode {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const { list } = useFormats();
  const value = person.answers[question.id];
  if (value === undefined) return t('person.noAnswer');
  if (typeof value === 'boolean') return t(value ? 'person.yes' : 'person.no');
  if (question.kind === 'file') return <AnswerFile person={person} fileId={String(value)} />;
  const labels = new Map(question.options.map(({ id, labels: text }) => [id, pick(text)]));
  if (typeof value !== 'string') return list(value.map((id) => labels.get(id) ?? id));
  return <span style={{ whiteSpace: 'pre-line' }}>{labels.get(value) ?? value}</span>;
}

function AnswerFile({ person, fileId }: { person: ParticipantDetail; fileId: string }) {
  const { id } = useEventScope();
  const { fileSize } = useFormats();
  const file = person.files.find((each) => each.id === fileId);
  if (!file) return null;
  return (
    <Anchor href={`/api/events/${id}/participants/${person.id}/files/${fileId}`} download>
      {file.name} ({fileSize(file.size)})
    </Anchor>
  );
}
