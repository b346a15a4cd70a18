import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath, publicPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { asRouterTarget } from '../../ui/router-anchor.tsx';
import { useEventScope } from '../event-scope.tsx';
import { organiserNavigation } from '../organiser-navigation.ts';
import classes from './palette.module.css';
import { findEntries, type PaletteEntry } from './palette-entries.ts';

type PaletteProps = { eventId: string; isOpen: boolean; onClose: () => void };

/** Everything one can go to from here: type a part of its name, choose with the arrows, press Enter. */
export default function Palette({ eventId, isOpen, onClose }: PaletteProps) {
  const { t } = useTranslation(['palette', 'common']);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('open')} size="lg">
      <Choices eventId={eventId} onClose={onClose} />
    </Dialog>
  );
}

/** The pages that the reader may open, and the ways out of the event. */
function usePages(eventId: string): PaletteEntry[] {
  const { t } = useTranslation('palette');
  const { t: name } = useTranslation();
  const { permissions, slug } = useEventScope();
  const offices = $api.useQuery('get', '/api/offices');
  const pages = organiserNavigation(eventId, permissions).flatMap(({ textKey: group, items }) =>
    items.map(({ to, textKey }) => ({
      to,
      label: name(textKey),
      group: name(group),
    })),
  );
  const group = t('elsewhere');
  return [
    ...pages,
    { to: publicPath('event', { slug }), label: t('publicPage'), group },
    { to: publicPath('myEvents'), label: t('myEvents'), group },
    { to: publicPath('newEvent'), label: t('newEvent'), group },
    { to: publicPath('exchange'), label: name('nav.exchange'), group },
    { to: publicPath('networks'), label: name('nav.networks'), group },
    ...(offices.data?.items ?? []).map((office) => ({
      to: publicPath('office', { officeId: office.id }),
      label: t('office', { office: office.name }),
      group,
    })),
  ];
}

const fewestLetters = 2;
const mostPeople = 6;

/** Registrations that answer to what is typed; nobody for those who may not see them. */
function usePeople(eventId: string, typed: string): PaletteEntry[] {
  const { t } = useTranslation(['palette', 'common']);
  const { permissions } = useEventScope();
  const [text] = useDebouncedValue(typed.trim(), 200);
  const { data } = $api.useQuery(
    'get',
    '/api/events/{event}/participants',
    { params: { path: { event: eventId }, query: { text, limit: mostPeople } } },
    { enabled: Boolean(permissions['participants.view']) && text.length >= fewestLetters },
  );
  if (typed.trim().length < fewestLetters) return [];
  return (data?.items ?? []).map(({ id, name, organisation }) => ({
    to: organiserPath('registration', { eventId, participantId: id }),
    label: `${name}, ${organisation.name}`,
    group: t('common:nav.registrations'),
  }));
}

function groupEntries(entries: readonly PaletteEntry[]): [string, PaletteEntry[]][] {
  const groups = new Map<string, PaletteEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups];
}

function Choices({ eventId, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const { t } = useTranslation(['palette', 'common']);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened: true });
  const entries = [...findEntries(usePages(eventId), typed), ...usePeople(eventId, typed)];
  const first = entries[0]?.to;
  const input = useRef<HTMLInputElement>(null);
  // Enter takes the first unless another is chosen; who hears the page hears which one that is.
  useEffect(() => {
    const chosen = first === undefined ? null : combobox.selectFirstOption();
    if (chosen) input.current?.setAttribute('aria-activedescendant', chosen);
    else input.current?.removeAttribute('aria-activedescendant');
  }, [typed, first]);
  const go = (address: string) => {
    const entry = entries.find(({ to }) => to === address);
    if (!entry) return;
    onClose();
    void navigate(asRouterTarget(entry));
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go} withinPortal={false}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          ref={input}
          mt={4}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={t('open')}>
        {groupEntries(entries).map(([group, items]) => (
          <Combobox.Group key={group} label={group}>
            {items.map(({ to, label }) => (
              <Combobox.Option key={to} value={to}>
                {label}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {entries.length === 0 ? <Combobox.Empty>{t('nothing')}</Combobox.Empty> : null}
      </Combobox.Options>
      <p className={classes.hint}>{t('hint')}</p>
    </Combobox>
  );
}
