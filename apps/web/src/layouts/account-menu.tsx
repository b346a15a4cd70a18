import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarEvent, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client.ts';
import { type Account, endSession } from '../api/session.ts';
import { useAction } from '../api/use-action.ts';
import { publicPath } from '../paths.ts';
import { RouterAnchor, useGoTo } from '../ui/page-link.tsx';

const iconProps = { size: 20, stroke: 1.6, 'aria-hidden': true } as const;

export default function AccountMenu({ account }: { account: Account }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const goTo = useGoTo();
  const signOut = useAction({
    run: () => client.DELETE('/api/session'),
    refreshes: [],
    onSuccess: async () => {
      await goTo({ to: publicPath('home') });
      endSession(cache);
    },
  });
  return (
    <Menu position="bottom-end" width="16rem">
      <Menu.Target>
        <ActionIcon aria-label={t('account.menu', { name: account.name })}>
          <IconUserCircle size={26} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{account.name}</Menu.Label>
        <Menu.Item
          component={RouterAnchor}
          to={publicPath('myEvents')}
          leftSection={<IconCalendarEvent {...iconProps} />}
        >
          {t('account.myEvents')}
        </Menu.Item>
        <Menu.Item
          component={RouterAnchor}
          to={publicPath('account')}
          leftSection={<IconSettings {...iconProps} />}
        >
          {t('account.settings')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={() => signOut.mutate(undefined)}
          leftSection={<IconLogout {...iconProps} />}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
