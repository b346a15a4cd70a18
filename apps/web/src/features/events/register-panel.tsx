import { Group, List, Stack, Text } from '@mantine/core';
import { $api } from '../../api/client.ts';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath, publicPath } from '../../paths.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import type { Event, PublicType } from './event.ts';

/** The way in: to register, or, for those who have, to their own pages. */
export function RegisterPanel({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const query = $api.useQuery('get', '/api/events/{event}/participation-types', {
    params: { path: { event: event.id } },
  });
  if (event.me && event.me.state !== 'withdrawn') return <OwnPagesLink event={event} />;
  return (
    <Section title={t('page.takePart')}>
      <QueryView query={query}>
        {({ items }) => <TypeChoice event={event} types={items} />}
      </QueryView>
    </Section>
  );
}

function OwnPagesLink({ event: { slug } }: { event: Event }) {
  const { t } = useTranslation('events');
  return (
    <Section title={t('page.registered')} description={t('page.registeredHint')}>
      <ButtonLink to={participantPath('home', { slug })}>{t('page.toOwnPages')}</ButtonLink>
    </Section>
  );
}

function TypeChoice({ event, types }: { event: Event; types: PublicType[] }) {
  const { t } = useTranslation('events');
  const describe = useReason();
  const canRegister = types.some(({ whyNot }) => whyNot === null);
  const [first] = types;
  return (
    <Stack>
      <List spacing="sm" listStyleType="none">
        {types.map((type) => (
          <List.Item key={type.id}>
            <Text fw={600}>
              <LocalisedText text={type.names} />
            </Text>
            <Text>
              <LocalisedText text={type.descriptions} />
            </Text>
            <Text c="dimmed" size="sm">
              {[t(`approval.${type.approval}`), t(`room.${type.room}`)].join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
      {canRegister ? (
        <Group>
          <ButtonLink to={publicPath('registration', { slug: event.slug })} size="lg">
            {t('page.register')}
          </ButtonLink>
        </Group>
      ) : (
        <Text>{describe(first?.whyNot ?? 'registration_not_open')}</Text>
      )}
    </Stack>
  );
}
