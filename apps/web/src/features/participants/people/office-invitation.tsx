import { Box, Button, Group } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { publicPath } from '../../../paths.ts';
import { CopyField } from '../../../ui/copy-field.tsx';
import { usePickText } from '../../../ui/localised-text.tsx';
import { Section } from '../../../ui/section.tsx';

/** For a support office: the links by which the companies it brings register, and belong to it from then on. */
export function OfficeInvitations() {
  const { id, roles } = useEventScope();
  const { data } = $api.useQuery('get', '/api/events/{event}/offices', {
    params: { path: { event: id } },
  });
  const own = new Set(
    roles.flatMap(({ role, officeId }) => (role === 'support' ? [officeId] : [])),
  );
  const offices = data?.items.filter((office) => own.has(office.id)) ?? [];
  return offices.map((office) => <OfficeInvitation key={office.id} office={office} />);
}

function OfficeInvitation({ office }: { office: { id: string; name: string } }) {
  const { t } = useTranslation('participants');
  const { slug, names } = useEventScope();
  const pick = usePickText();
  const path = publicPath('registration', { slug });
  const url = `${window.location.origin}${path}?office=${encodeURIComponent(office.id)}`;
  const subject = encodeURIComponent(t('invite.subject', { event: pick(names) }));
  const body = encodeURIComponent(
    t('invite.body', { event: pick(names), office: office.name, url }),
  );
  return (
    <Section
      title={t('invite.title')}
      description={t('invite.description', { office: office.name })}
    >
      <Group align="flex-end" gap="sm">
        <Box flex="1 1 16rem">
          <CopyField label={t('invite.link')} value={url} />
        </Box>
        <Button
          component="a"
          variant="default"
          href={`mailto:?subject=${subject}&body=${body}`}
          leftSection={<IconMail size={20} aria-hidden />}
        >
          {t('invite.mail')}
        </Button>
      </Group>
    </Section>
  );
}
