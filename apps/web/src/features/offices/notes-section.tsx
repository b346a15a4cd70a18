import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './offices.module.css';
import type { OfficeNote } from './shapes.ts';

const path = '/api/offices/{office}/companies/{organisation}/notes';

type CompanyKey = { officeId: string; organisationId: string };

const toPath = ({ officeId, organisationId }: CompanyKey) => ({
  office: officeId,
  organisation: organisationId,
});

/** What the office keeps in mind about the company, for itself. */
export function NotesSection(company: CompanyKey) {
  const { t } = useTranslation('offices');
  const query = $api.useQuery('get', path, { params: { path: toPath(company) } });
  return (
    <Section title={t('notes.title')} description={t('notes.description')}>
      <NewNote {...company} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('notes.empty')}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((note) => (
                <NoteItem key={note.id} note={note} {...company} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function NewNote(company: CompanyKey) {
  const { t } = useTranslation('offices');
  const [text, setText] = useState('');
  const add = useAction({
    run: () => client.POST(path, { params: { path: toPath(company) }, body: { text } }),
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

function NoteItem({ note, ...company }: CompanyKey & { note: OfficeNote }) {
  const { t } = useTranslation('offices');
  const { dateTime } = useFormats();
  const when = dateTime(note.createdAt, readerZone());
  const remove = useAction({
    run: () =>
      client.DELETE(`${path}/{note}`, { params: { path: { ...toPath(company), note: note.id } } }),
    refreshes: [path],
  });
  const name = note.author?.name ?? t('notes.unknown');
  return (
    <Paper component="li" withBorder p="sm">
      <p className={classes.words}>{note.text}</p>
      <Group justify="space-between" gap="xs">
        <Text c="dimmed" size="sm">
          {note.from
            ? t('notes.byFrom', { name, when, office: note.from.name })
            : t('notes.by', { name, when })}
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
