import { ActionIcon } from '@mantine/core';
import {
  IconAffiliate,
  IconArrowsExchange,
  IconBuilding,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconLogout,
  IconSettings,
  IconUserCircle,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { $api, client } from '../api/client.ts';
import { type Account, changeSession } from '../api/session.ts';
import { useAction } from '../api/use-action.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { type AppPath, publicPath } from '../paths.ts';
import { useGoTo } from '../ui/page-link.tsx';
import { RouterAnchor } from '../ui/router-anchor.tsx';
import classes from './account-menu.module.css';
import { useLeave } from './use-leave.ts';

/** A disclosure, not a menu of the library: that one brings a positioning engine into every page. */
export default function AccountMenu({ account }: { account: Account }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setIsOpen(false);
  useLeave(box, close);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    close();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is inside
    <div ref={box} className={classes.box} onKeyDown={closeOnEscape}>
      <ActionIcon
        ref={button}
        aria-label={t('account.menu', { name: account.name })}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <IconUserCircle size={26} stroke={1.5} aria-hidden />
      </ActionIcon>
      <div id={listId} className={classes.list} hidden={!isOpen}>
        <p className={classes.name}>{account.name}</p>
        <Entry to={publicPath('myEvents')} icon={IconCalendarEvent} onChosen={close}>
          {t('account.myEvents')}
        </Entry>
        <Entry to={publicPath('exchange')} icon={IconArrowsExchange} onChosen={close}>
          {t('account.exchange')}
        </Entry>
        <Entry to={publicPath('networks')} icon={IconAffiliate} onChosen={close}>
          {t('nav.networks')}
        </Entry>
        <Entry to={publicPath('organisations')} icon={IconBuilding} onChosen={close}>
          {t('account.myOrganisations')}
        </Entry>
        {isOpen ? <OfficeEntry onChosen={close} /> : null}
        {account.isEditor ? (
          <Entry to={publicPath('website')} icon={IconWorld} onChosen={close}>
            {t('account.website')}
          </Entry>
        ) : null}
        <Entry to={publicPath('account')} icon={IconSettings} onChosen={close}>
          {t('account.settings')}
        </Entry>
        <SignOutEntry />
      </div>
    </div>
  );
}

/** For those who work at a support office; who does not, learns nothing of it here. */
function OfficeEntry({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const { data } = $api.useQuery('get', '/api/offices');
  if (!data || data.items.length === 0) return null;
  return (
    <Entry to={publicPath('offices')} icon={IconBuildingCommunity} onChosen={onChosen}>
      {t('account.office')}
    </Entry>
  );
}

type EntryProps = { to: AppPath; icon: TablerIcon; onChosen: () => void; children: string };

function Entry({ to, icon: Icon, onChosen, children }: EntryProps) {
  return (
    <RouterAnchor to={to} isExact className={classes.entry} onClick={onChosen}>
      <Icon size={20} stroke={1.6} aria-hidden />
      {children}
    </RouterAnchor>
  );
}

function SignOutEntry() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const goTo = useGoTo();
  const signOut = useAction({
    run: () => client.DELETE('/api/session'),
    refreshes: [],
    onSuccess: async () => {
      await goTo({ to: publicPath('home') });
      changeSession(cache, null);
      const { leaveNothing } = await import('../offline/keep.ts');
      await leaveNothing();
    },
  });
  return (
    <button type="button" className={classes.entry} onClick={() => signOut.mutate(undefined)}>
      <IconLogout size={20} stroke={1.6} aria-hidden />
      {t('account.signOut')}
    </button>
  );
}
