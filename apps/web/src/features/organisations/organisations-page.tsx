import { Badge, Card, Group, SimpleGrid, Text } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { pagedOptions } from '../../api/paged.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Logo } from './logo.tsx';
import type { Organisation } from './organisation.ts';

/** The organisations one belongs to. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  const query = $api.useInfiniteQuery('get', '/api/account/organisations', {}, pagedOptions);
  const create = (
    <ButtonLink to={publicPath('newOrganisation')} leftSection={<IconPlus size={20} aria-hidden />}>
      {t('list.create')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('list.title')} description={t('list.description')} actions={create} />
      <PagedList
        query={query}
        empty={
          <EmptyState icon={IconBuilding} title={t('list.empty')} action={create}>
            {t('list.emptyHint')}
          </EmptyState>
        }
      >
        {(organisations) => (
          <SimpleGrid
            component="ul"
            cols={{ base: 1, sm: 2 }}
            p={0}
            m={0}
            style={{ listStyle: 'none' }}
          >
            {organisations.map((organisation) => (
              <li key={organisation.id}>
                <OrganisationCard organisation={organisation} />
              </li>
            ))}
          </SimpleGrid>
        )}
      </PagedList>
    </>
  );
}

function OrganisationCard({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const nameCountry = useCountryName();
  const { id, name, city, country, kind, myRole } = organisation;
  return (
    <Card component="article" withBorder padding="lg" h="100%">
      <Group wrap="nowrap" align="flex-start">
        <Logo organisation={organisation} size={56} />
        <div style={{ minWidth: 0 }}>
          <PageLink to={publicPath('organisation', { organisationId: id })} fw={700} size="lg">
            {name}
          </PageLink>
          <Text c="dimmed">{[city, nameCountry(country)].filter(Boolean).join(', ')}</Text>
          <Group gap="xs" mt="xs">
            <Badge variant="light" color="gray">
              {t(`kind.${kind}`)}
            </Badge>
            {myRole ? <Badge variant="light">{t(`role.${myRole}`)}</Badge> : null}
          </Group>
        </div>
      </Group>
    </Card>
  );
}
