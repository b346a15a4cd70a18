import { Container, Group, Paper, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './offices.module.css';

/** Where the link of an office leads: the company looks at what that means, and decides for itself. */
export function JoinPage() {
  const { t } = useTranslation('offices');
  const { officeId = '' } = useParams({ strict: false });
  const office = $api.useQuery('get', '/api/support-offices/{office}', {
    params: { path: { office: officeId } },
  });
  const own = $api.useQuery('get', '/api/account/organisations');
  return (
    <Container size="sm" px={0}>
      <QueryView query={office}>
        {({ name }) => (
          <>
            <PageHeader title={t('join.title', { office: name })} description={t('join.hint')} />
            <Section title={t('join.choose')}>
              <QueryView query={own}>
                {({ items }) => (
                  <ul className={classes.list}>
                    {items
                      .filter(({ id, myRole }) => id !== officeId && myRole === 'manager')
                      .map(({ id, name: company }) => (
                        <Paper component="li" withBorder p="sm" key={id}>
                          <Group justify="space-between" gap="sm">
                            <Text fw={600}>{company}</Text>
                            <ButtonLink
                              to={publicPath('organisationOffice', { organisationId: id })}
                              search={{ to: officeId }}
                            >
                              {t('join.look')}
                            </ButtonLink>
                          </Group>
                        </Paper>
                      ))}
                  </ul>
                )}
              </QueryView>
              <Text mt="md" mb="xs">
                {t('join.newHint')}
              </Text>
              <ButtonLink variant="default" to={publicPath('newOrganisation')}>
                {t('join.new')}
              </ButtonLink>
            </Section>
          </>
        )}
      </QueryView>
    </Container>
  );
}
