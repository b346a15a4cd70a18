import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';

type LineMenuProps = {
  /** Says whose steps they are, to those who do not see the line. */
  label: string;
  onChange: () => void;
  removal: {
    /** The question. */
    title: string;
    effects: string;
    run: () => Promise<unknown>;
    isPending: boolean;
  };
};

/** What is seldom done with a line of a list: changing its words, and deleting it after a question. */
export function LineMenu({ label, onChange, removal }: LineMenuProps) {
  const { t } = useTranslation('groups');
  const common = useTranslation().t;
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={onChange}>
            {t('meeting.change')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => setIsAsking(true)}
          >
            {t('work.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog isOpen={isAsking} onClose={close} title={removal.title}>
        <Stack>
          <Text>{removal.effects}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {common('action.cancel')}
            </Button>
            <Button
              color="red"
              loading={removal.isPending}
              // A failure has been told by the action itself; the question then stays.
              onClick={() => removal.run().then(close, () => undefined)}
            >
              {t('work.delete')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
