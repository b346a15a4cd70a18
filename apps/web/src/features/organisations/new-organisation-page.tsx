import { Container } from '@mantine/core';
import { client } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { organisationAnswers } from './organisation.ts';
import { OrganisationForm } from './organisation-form.tsx';

const blank = {
  name: '',
  kind: 'company' as const,
  country: '',
  region: '',
  city: '',
  sectors: [],
  size: null,
  languages: [],
  website: '',
  description: {},
};

export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  const goTo = useGoTo();
  return (
    <Container size="md" px={0}>
      <PageHeader title={t('new.title')} description={t('new.description')} />
      <Section title={t('profile.title')}>
        <OrganisationForm
          initial={blank}
          submitLabel={t('new.submit')}
          run={(body) => client.POST('/api/organisations', { body })}
          refreshes={organisationAnswers}
          onSaved={({ id }) => goTo({ to: publicPath('organisation', { organisationId: id }) })}
        />
      </Section>
    </Container>
  );
}
