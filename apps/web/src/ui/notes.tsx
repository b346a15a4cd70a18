import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useAction } from '../api/use-action.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { useFormats } from './formats.ts';
import { QueryView, type ShownQuery } from './query-view.tsx';
import { Section } from './section.tsx';

type Note = {
  id: string;
  text: string;
  createdAt: string;
  author: { name: string } | null;
  actions: { delete: string | null };
  /** From whom it came along, where it was not written here. */
  from?: { name: string } | null;
};

type Calls = {
  add: (text: string) => Promise<{ data?: unknown }>;
  remove: (id: string) => Promise<{ data?: unknown }>;
  /** The path below which notes are read again. */
  path: string;
};

type NotesProps = {
  /** Who reads them. */
  description: string;
  query: ShownQuery<{ items: Note[] }>;
  calls: Calls;
  zone: string;
};

/** What people keep in mind about somebody, for themselves, with who wrote it and when. */
export function Notes({ description, query, calls, zone }: NotesProps) {
  const { t } = useTranslation('notes');
  return (
    <Section title={t('title')} description={description}>
      <NewNote calls={calls} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('empty')}</Text>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((note) => (
                <NoteItem key={note.id} note={note} calls={calls} zone={zone} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Section>
  );
}

function NewNote({ calls }: { calls: Calls }) {
  const { t } = useTranslation('notes');
  const [text, setText] = useState('');
  const add = useAction({
    run: () => calls.add(text),
    refreshes: [calls.path],
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
          label={t('new')}
          autosize
          minRows={2}
          maxLength={limits.message}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={add.isPending} disabled={!text.trim()}>
          {t('add')}
        </Button>
      </Stack>
    </form>
  );
}

type NoteItemProps = { note: Note; calls: Calls; zone: string };

function NoteItem({ note, calls, zone }: NoteItemProps) {
  const { t } = useTranslation('notes');
  const { dateTime } = useFormats();
  const remove = useAction({ run: () => calls.remove(note.id), refreshes: [calls.path] });
  const when = dateTime(note.createdAt, zone);
  const name = note.author?.name ?? t('unknown');
  return (
    <Paper component="li" withBorder p="sm">
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note.text}</Text>
      <Group justify="space-between" gap="xs">
        <Text c="dimmed" size="sm">
          {note.from
            ? t('byFrom', { name, when, source: note.from.name })
            : t('by', { name, when })}
        </Text>
        {note.actions.delete === null ? (
          <ConfirmButton
            title={t('deleteTitle')}
            effects={note.text}
            confirmLabel={t('delete')}
            onConfirm={() => remove.mutateAsync(undefined)}
            isPending={remove.isPending}
            buttonProps={{
              variant: 'subtle',
              size: 'compact-md',
              'aria-label': t('deleteOf', { when }),
            }}
          >
            {t('delete')}
          </ConfirmButton>
        ) : null}
      </Group>
    </Paper>
  );
}
