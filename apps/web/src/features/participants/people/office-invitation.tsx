import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react';
import { $api } from '../../../api/client.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { publicPath } from '../../../paths.ts';
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
        <TextInput
          flex="1 1 16rem"
          label={t('invite.link')}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={url} timeout={2_000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={
                copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />
              }
            >
              <span aria-live="polite">{t(copied ? 'invite.copied' : 'invite.copy')}</span>
            </Button>
          )}
        </CopyButton>
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
