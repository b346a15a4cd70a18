import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { $api, client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import type { CountedQuestion } from '../types.ts';
import { moveInList } from './move-in-list.ts';
import { QuestionCard } from './question-card.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { QuestionPreview } from './question-preview.tsx';

/** What people are asked when they register, in the order they are asked. */
export function QuestionsPage() {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [edited, setEdited] = useState<CountedQuestion | 'new' | null>(null);
  const query = $api.useQuery('get', '/api/events/{event}/questions/settings', {
    params: { path: { event: id } },
  });
  const add = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited('new')}>
      {t('questions.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('questions.title')}
        description={t('questions.description')}
        actions={add}
      />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('questions.empty')}>{t('questions.emptyHint')}</EmptyState>
          ) : (
            <>
              <QuestionList questions={items} onEdit={setEdited} />
              <QuestionPreview questions={items} />
            </>
          )
        }
      </QueryView>
      {edited ? (
        <QuestionDialog
          question={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}

type QuestionListProps = {
  questions: readonly CountedQuestion[];
  onEdit: (question: CountedQuestion) => void;
};

function QuestionList({ questions, onEdit }: QuestionListProps) {
  const { id } = useEventScope();
  const order = useAction({
    run: (ids: string[]) =>
      client.PUT('/api/events/{event}/questions/order', {
        params: { path: { event: id } },
        body: { ids },
      }),
    refreshes: ['/api/events/{event}/questions'],
  });
  const ids = questions.map((question) => question.id);
  return (
    <Stack component="ol" p={0} mb="xl" style={{ listStyle: 'none' }}>
      {questions.map((question, index) => (
        <li key={question.id}>
          <QuestionCard
            question={question}
            onEdit={() => onEdit(question)}
            isFirst={index === 0}
            isLast={index === questions.length - 1}
            onMove={(step) => order.mutate(moveInList(ids, index, step))}
          />
        </li>
      ))}
    </Stack>
  );
}
