import { Anchor, Container } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { useSession } from '../../api/session.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { publicPath } from '../../paths.ts';
import { useCountryName, useLanguageName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { LogoSection } from './logo-section.tsx';
import { MembersSection } from './members-section.tsx';
import { type Organisation, organisationAnswers } from './organisation.ts';
import { OrganisationForm } from './organisation-form.tsx';

/** One organisation: managers change it, members read it. */
export function OrganisationPage() {
  const { organisationId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/organisations/{organisation}', {
    params: { path: { organisation: organisationId } },
  });
  return (
    <Container size="md" px={0}>
      <QueryView query={query}>
        {(organisation) => <OrganisationParts organisation={organisation} />}
      </QueryView>
    </Container>
  );
}

function OrganisationParts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const isAdministrator = useSession()?.isAdministrator ?? false;
  const isManager = isAdministrator || organisation.myRole === 'manager';
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={<PageLink to={publicPath('organisations')}>{t('list.title')}</PageLink>}
        description={isManager ? t('profile.description') : t('profile.readOnly')}
        actions={
          organisation.myRole ? (
            <PageLink to={publicPath('organisationOffice', { organisationId: organisation.id })}>
              {t('profile.office')}
            </PageLink>
          ) : null
        }
      />
      <Section title={t('profile.title')}>
        {isManager ? (
          <ProfileForm organisation={organisation} />
        ) : (
          <ProfileFacts organisation={organisation} />
        )}
      </Section>
      {isManager ? <LogoSection organisation={organisation} /> : null}
      <MembersSection organisation={organisation} isManager={isManager} />
    </>
  );
}

function ProfileForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { id, logoId: _logo, myRole: _role, version, ...initial } = organisation;
  return (
    <OrganisationForm
      key={version} // after a save, and after somebody else's, the form begins anew
      initial={initial}
      submitLabel={t('profile.save')}
      success={t('profile.saved')}
      refreshes={organisationAnswers}
      run={(values) =>
        client.PUT('/api/organisations/{organisation}', {
          params: { path: { organisation: id } },
          body: { ...values, version },
        })
      }
    />
  );
}

function ProfileFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const nameCountry = useCountryName();
  const nameLanguage = useLanguageName();
  const { kind, size, country, region, city, website, sectors, languages } = organisation;
  const place = [city, region, nameCountry(country)].filter(Boolean).join(', ');
  return (
    <DataList
      items={[
        { label: t('field.kind'), value: t(`kind.${kind}`) },
        { label: t('field.size'), value: size && t(`size.${size}`) },
        { label: t('field.place'), value: place },
        {
          label: t('field.website'),
          value: website && (
            <Anchor href={website} rel="noreferrer noopener" target="_blank">
              {website}
            </Anchor>
          ),
        },
        {
          label: t('field.sectors'),
          value: sectors.length > 0 ? <SectorList codes={sectors} /> : null,
        },
        { label: t('field.languages'), value: languages.map(nameLanguage).join(', ') },
        {
          label: t('field.description'),
          value: <LocalisedText text={organisation.description} />,
        },
      ]}
    />
  );
}
