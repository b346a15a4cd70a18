import { Badge, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { CaseCard } from './case-card.tsx';
import { ClientHandover } from './client-handover.tsx';
import { NotesSection } from './notes-section.tsx';
import classes from './offices.module.css';
import type { OfficeCompanyPage } from './shapes.ts';

/** One company at the desk of its office. */
export function CompanyPage() {
  const { officeId = '', organisationId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/offices/{office}/companies/{organisation}', {
    params: { path: { office: officeId, organisation: organisationId } },
  });
  return <QueryView query={query}>{(page) => <Page page={page} />}</QueryView>;
}

function Page({ page }: { page: OfficeCompanyPage }) {
  const { t } = useTranslation('offices');
  const nameCountry = useCountryName();
  const { office, company } = page;
  return (
    <>
      <PageHeader
        title={company.name}
        lead={<PageLink to={publicPath('office', { officeId: office.id })}>{office.name}</PageLink>}
        description={[company.city, nameCountry(company.country)].filter(Boolean).join(', ')}
      />
      <Section title={t('company.cases')} description={t('company.casesHint')}>
        {company.cases.length === 0 ? (
          <Text c="dimmed">{t('company.noCases')}</Text>
        ) : (
          <ul className={classes.list}>
            {company.cases.map((row) => (
              <CaseCard key={row.participantId} row={row} />
            ))}
          </ul>
        )}
      </Section>
      <Profiles page={page} />
      <NotesSection officeId={office.id} organisationId={company.id} />
      <ClientHandover page={page} />
    </>
  );
}

/** What the company has in the exchange, if it has chosen the office for that too. */
function Profiles({ page: { company, profiles } }: { page: OfficeCompanyPage }) {
  const { t } = useTranslation('offices');
  if (!company.isChosen)
    return (
      <Section title={t('profiles.title')}>
        <Text c="dimmed">{t('profiles.notChosen')}</Text>
      </Section>
    );
  return (
    <Section
      title={t('profiles.title')}
      description={t('profiles.hint')}
      actions={
        <ButtonLink variant="default" to={publicPath('newExchangeProfile')}>
          {t('profiles.create')}
        </ButtonLink>
      }
    >
      {profiles.length === 0 ? (
        <Text c="dimmed">{t('profiles.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {profiles.map(({ id, reference, title, isListed, isDraft }) => (
            <li key={id}>
              <PageLink to={publicPath('exchangeOwnProfile', { profileId: id })}>
                {Object.values(title).some(Boolean) ? <LocalisedText text={title} /> : reference}
              </PageLink>{' '}
              {isListed ? (
                <Badge variant="light" color="green">
                  {t('profiles.listed')}
                </Badge>
              ) : null}{' '}
              {isDraft ? (
                <Badge variant="light" color="gray">
                  {t('profiles.draft')}
                </Badge>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
