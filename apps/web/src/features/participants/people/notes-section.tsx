import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { $api, client } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';
import { useAction } from '../../../api/use-action.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { useFormats } from '../../../ui/formats.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';

type Note = components['schemas']['ParticipantNote'];

const path = '/api/events/{event}/participants/{participant}/notes';

/** What the team keeps in mind about somebody, with who wrote it and when. */
export function NotesSection({ participantId }: { participantId: string }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const query = $api.useQuery('get', path, {
    params: { path: { event: id, participant: participantId } },
  });
  return (
    <Section title={t('notes.title')} description={t('notes.description')}>
      <NewNote participantId={participantId} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('notes.empty')}</Text>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((note) => (
                <NoteItem key={note.id} note={note} participantId={participantId} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Section>
  );
}

function NewNote({ participantId }: { participantId: string }) {
  const { t } = useTranslation('participants');
  const { id } = useEventScope();
  const [text, setText] = useState('');
  const add = useAction({
    run: () =>
      client.POST(path, {
        params: { path: { event: id, participant: participantId } },
        body: { text },
      }),
    refreshes: [path],
    onSuccess: () => setText(''),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) add.mutate(undefined);
      }}
    >
      <Stack align="flex-start" gap="sm" mb="md">
        <Textarea
          w="100%"
          label={t('notes.new')}
          autosize
          minRows={2}
          maxLength={limits.message}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={add.isPending} disabled={!text.trim()}>
          {t('notes.add')}
        </Button>
      </Stack>
    </form>
  );
}

function NoteItem({ note, participantId }: { note: Note; participantId: string }) {
  const { t } = useTranslation('participants');
  const { id, zone } = useEventScope();
  const { dateTime } = useFormats();
  const remove = useAction({
    run: () =>
      client.DELETE(`${path}/{note}`, {
        params: { path: { event: id, participant: participantId, note: note.id } },
      }),
    refreshes: [path],
  });
  const when = dateTime(note.createdAt, zone);
  return (
    <Paper component="li" withBorder p="sm">
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note.text}</Text>
      <Group justify="space-between" gap="xs">
        <Text c="dimmed" size="sm">
          {t('notes.by', { name: note.author?.name ?? t('notes.unknown'), when })}
        </Text>
        {note.actions.delete === null ? (
          <ConfirmButton
            title={t('notes.deleteTitle')}
            effects={note.text}
            confirmLabel={t('notes.delete')}
            onConfirm={() => remove.mutateAsync(undefined)}
            isPending={remove.isPending}
            buttonProps={{
              variant: 'subtle',
              size: 'compact-md',
              'aria-label': t('notes.deleteOf', { when }),
            }}
          >
            {t('notes.delete')}
          </ConfirmButton>
        ) : null}
      </Group>
    </Paper>
  );
}
