import { Button, Menu } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';

/** One placed meeting by hand into a calendar; such copies never update, which the menu says. */
export default function CalendarMenu({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('invitations');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const { data } = $api.useQuery(
    'get',
    '/api/events/{event}/as/{participant}/meetings/{meeting}/calendar-links',
    { params: { path: { event: slug, participant, meeting: meetingId } } },
  );
  if (!data) return null;
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconCalendarPlus size={18} aria-hidden />}>
          {t('add.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="20rem">
        <Menu.Label>{t('add.hint')}</Menu.Label>
        <Menu.Item component="a" href={data.file}>
          {t('add.file')}
        </Menu.Item>
        {(['google', 'outlook', 'office365'] as const).map((name) => (
          <Menu.Item key={name} component="a" href={data[name]} target="_blank" rel="noreferrer">
            {t(`add.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
