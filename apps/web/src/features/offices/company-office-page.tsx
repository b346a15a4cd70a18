import { Container, Group, Stack, Text } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Consequences, Decision, GivesNotes } from './decision.tsx';
import { HandoverLine } from './handover-line.tsx';
import classes from './offices.module.css';
import { type CompanyOffice, type Handover, refreshedByOffice } from './shapes.ts';

/** Who looks after one's company, who would like to, and the way to another office. */
export function CompanyOfficePage() {
  const { organisationId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/organisations/{organisation}/office', {
    params: { path: { organisation: organisationId } },
  });
  return (
    <Container size="md" px={0}>
      <QueryView query={query}>{(page) => <Page page={page} />}</QueryView>
    </Container>
  );
}

type PageProps = { page: CompanyOffice };

const formerOf = ({ chosen, others }: CompanyOffice, toId: string | null) =>
  [...(chosen ? [chosen] : []), ...others].filter(({ id }) => id !== toId);

function Page({ page }: PageProps) {
  const { t } = useTranslation('offices');
  const { organisation, chosen, others, handovers, actions } = page;
  const open = handovers.filter(({ state }) => state === 'asked');
  const answered = handovers.filter(({ state }) => state !== 'asked');
  return (
    <>
      <PageHeader
        title={t('own.title')}
        lead={
          <PageLink to={publicPath('organisation', { organisationId: organisation.id })}>
            {organisation.name}
          </PageLink>
        }
        description={t('own.description')}
      />
      {open.map((handover) => (
        <OpenQuestion key={handover.id} page={page} handover={handover} />
      ))}
      <Section title={t('own.now')}>
        <Stack gap="xs">
          <Text fw={600}>{chosen?.name ?? t('own.nobody')}</Text>
          {others.map(({ id, name }) => (
            <Text key={id} c="dimmed">
              {t('own.other', { office: name })}
            </Text>
          ))}
          {actions.choose === null && formerOf(page, null).length > 0 ? (
            <LeaveButton page={page} />
          ) : null}
        </Stack>
      </Section>
      {actions.choose === null ? (
        <ChooseSection page={page} />
      ) : (
        <Text c="dimmed">{t('own.managersOnly')}</Text>
      )}
      {answered.length > 0 ? (
        <Section title={t('own.history')}>
          <ul className={classes.list}>
            {answered.map((handover) => (
              <HandoverLine key={handover.id} handover={handover} title={handover.to.name} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function OpenQuestion({ page, handover }: PageProps & { handover: Handover }) {
  const { t } = useTranslation('offices');
  const path = { organisation: page.organisation.id, handover: handover.id };
  const decide = useAction({
    run: (answer: { agrees: boolean; givesNotes: boolean }) =>
      client.POST('/api/organisations/{organisation}/handovers/{handover}/decision', {
        params: { path },
        body: { ...answer, version: handover.version },
      }),
    refreshes: refreshedByOffice,
    success: t('decide.done'),
  });
  return (
    <Section title={t('decide.title', { office: handover.to.name })}>
      <ul className={classes.list}>
        <HandoverLine
          handover={handover}
          title={
            handover.from
              ? t('decide.byFormer', { former: handover.from.name, office: handover.to.name })
              : t('decide.byNew', { office: handover.to.name })
          }
        >
          {page.actions.choose === null ? (
            <Decision
              handover={handover}
              former={formerOf(page, handover.to.id)}
              decide={(answer) => decide.mutateAsync(answer)}
              isPending={decide.isPending}
            />
          ) : null}
        </HandoverLine>
      </ul>
    </Section>
  );
}

function useChoose({ page }: PageProps) {
  const { t } = useTranslation('offices');
  return useAction({
    run: (body: { officeId: string | null; givesNotes: boolean }) =>
      client.PUT('/api/organisations/{organisation}/office', {
        params: { path: { organisation: page.organisation.id } },
        body,
      }),
    refreshes: refreshedByOffice,
    success: t('own.done'),
  });
}

function LeaveButton({ page }: PageProps) {
  const { t } = useTranslation('offices');
  const choose = useChoose({ page });
  return (
    <Group>
      <ConfirmButton
        title={t('own.leaveTitle')}
        effects={<Consequences office={null} former={formerOf(page, null)} />}
        confirmLabel={t('own.leave')}
        isPending={choose.isPending}
        onConfirm={() => choose.mutateAsync({ officeId: null, givesNotes: false })}
        buttonProps={{ variant: 'default' }}
      >
        {t('own.leave')}
      </ConfirmButton>
    </Group>
  );
}

/** The company goes by itself; a link of an office names the one it is about. */
function ChooseSection({ page }: PageProps) {
  const { t } = useTranslation('offices');
  const { to } = useSearch({ strict: false }) as { to?: string };
  const [found, setFound] = useState<string | null>(null);
  const [givesNotes, setGivesNotes] = useState(false);
  const choose = useChoose({ page });
  const named = $api.useQuery(
    'get',
    '/api/support-offices/{office}',
    { params: { path: { office: found ?? to ?? '' } } },
    { enabled: Boolean(found ?? to) },
  );
  const office = named.data ?? null;
  const former = formerOf(page, office?.id ?? null);
  return (
    <Section title={t('own.choose')} description={t('own.chooseHint')}>
      <Stack maw="34rem">
        <OrganisationSelect label={t('own.office')} value={found} onChange={setFound} />
        {named.isError ? <Text c="dimmed">{t('own.noOffice')}</Text> : null}
        {office ? (
          <>
            <Text fw={600}>{t('own.chosen', { office: office.name })}</Text>
            <Consequences office={office} former={former} />
            <GivesNotes former={former} value={givesNotes} onChange={setGivesNotes} />
            <Group>
              <ConfirmButton
                title={t('decide.agreeTitle', { office: office.name })}
                effects={t('decide.agreeEffects')}
                confirmLabel={t('own.submit')}
                color="soca"
                isPending={choose.isPending}
                onConfirm={() => choose.mutateAsync({ officeId: office.id, givesNotes })}
              >
                {t('own.submit')}
              </ConfirmButton>
            </Group>
          </>
        ) : null}
      </Stack>
    </Section>
  );
}
