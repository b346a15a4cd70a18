import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { IconBell } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { useSessionIfKnown } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import type { ExchangeSearch } from './exchange-search.ts';
import { refreshedBySearches } from './queries.ts';
import { useFilterWords } from './use-filter-words.ts';

/** Leads back to the same search, so that nobody has to look for it again. */
function SignInToSave() {
  const { t } = useTranslation('exchange');
  const redirectTo = useLocation({ select: ({ href }) => href });
  return (
    <ButtonLink
      variant="light"
      leftSection={<IconBell size={18} aria-hidden />}
      to={publicPath('signIn')}
      search={{ redirectTo }}
    >
      {t('save.signIn')}
    </ButtonLink>
  );
}

/** Keeps the search as it stands; what is new in it comes by mail. */
export function SaveSearch({ filter }: { filter: ExchangeSearch }) {
  const { t } = useTranslation('exchange');
  const account = useSessionIfKnown();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (!account) return <SignInToSave />;
  return (
    <>
      <Button variant="light" leftSection={<IconBell size={18} aria-hidden />} onClick={open}>
        {t('save.open')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('save.title')}>
        <SaveForm filter={filter} onDone={close} />
      </Dialog>
    </>
  );
}

function SaveForm({ filter, onDone }: { filter: ExchangeSearch; onDone: () => void }) {
  const { t } = useTranslation(['exchange', 'common']);
  const words = useFilterWords()(filter);
  const [name, setName] = useState(words.slice(0, limits.label));
  const save = useAction({
    run: () => client.POST('/api/exchange/searches', { body: { name: name.trim(), filter } }),
    refreshes: refreshedBySearches,
    success: t('save.done'),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) save.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('save.name')}
          description={t('save.hint')}
          value={name}
          maxLength={limits.label}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('save.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
