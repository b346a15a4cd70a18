import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { Figures } from './figures.tsx';
import { HandoverLine, useDay } from './handover-line.tsx';
import classes from './offices.module.css';
import { type Handover, type Parting, refreshedByOffice } from './shapes.ts';
import { WithdrawButton } from './withdraw-button.tsx';

/** Companies that shall come or go, and those that have gone. */
export function HandoversPage() {
  const { t } = useTranslation('offices');
  const { officeId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/offices/{office}/handovers', {
    params: { path: { office: officeId } },
  });
  return (
    <>
      <PageHeader title={t('handover.title')} description={t('handover.description')} />
      <DeskTabs officeId={officeId} />
      <QueryView query={query}>
        {({ handovers, partings }) => (
          <>
            <AskSection officeId={officeId} handovers={handovers} />
            <PartingsSection officeId={officeId} partings={partings} />
          </>
        )}
      </QueryView>
    </>
  );
}

function AskSection({ officeId, handovers }: { officeId: string; handovers: Handover[] }) {
  const { t } = useTranslation('offices');
  return (
    <Section title={t('ask.title')} description={t('ask.hint')}>
      <AskForm officeId={officeId} />
      {handovers.length > 0 ? (
        <ul className={classes.list}>
          {handovers.map((handover) => (
            <HandoverLine
              key={handover.id}
              handover={handover}
              title={
                handover.askedBy === 'old_office'
                  ? t('ask.away', { company: handover.organisation.name, office: handover.to.name })
                  : t('ask.here', { company: handover.organisation.name })
              }
            >
              <WithdrawButton officeId={officeId} handover={handover} />
            </HandoverLine>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function AskForm({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const ask = useAction({
    run: (company: string) =>
      client.POST('/api/offices/{office}/handovers', {
        params: { path: { office: officeId } },
        body: { organisationId: company, toId: officeId, words },
      }),
    refreshes: refreshedByOffice,
    success: t('handover.asked'),
    onSuccess: () => {
      setOrganisationId(null);
      setWords('');
    },
  });
  return (
    <Stack maw="34rem" mb="lg">
      <OrganisationSelect
        label={t('ask.company')}
        value={organisationId}
        onChange={setOrganisationId}
      />
      <Textarea
        label={t('handover.words')}
        autosize
        minRows={2}
        maxLength={limits.message}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={!organisationId}
        loading={ask.isPending}
        onClick={() => organisationId && ask.mutate(organisationId)}
      >
        {t('ask.submit')}
      </Button>
    </Stack>
  );
}

function PartingsSection({ officeId, partings }: { officeId: string; partings: Parting[] }) {
  const { t } = useTranslation('offices');
  return (
    <Section title={t('former.title')} description={t('former.hint')}>
      {partings.length === 0 ? (
        <Text c="dimmed">{t('former.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {partings.map((parting) => (
            <PartingLine key={parting.id} officeId={officeId} parting={parting} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PartingLine({ officeId, parting }: { officeId: string; parting: Parting }) {
  const { t } = useTranslation('offices');
  const { number } = useFormats();
  const day = useDay();
  const { organisation, to, leftAt, figures, notesPassedAt, actions } = parting;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <div>
          <Text fw={600}>{organisation.name}</Text>
          <Text c="dimmed" size="sm">
            {to
              ? t('former.to', { day: day(leftAt), office: to.name })
              : t('former.alone', { day: day(leftAt) })}
          </Text>
        </div>
        <Figures
          items={[
            { label: t('former.events'), value: number(figures.events) },
            { label: t('former.requests'), value: number(figures.requests) },
            { label: t('former.meetings'), value: number(figures.meetings) },
            { label: t('former.outcomes'), value: number(figures.outcomes) },
          ]}
        />
        {notesPassedAt ? <Text>{t('former.passed', { day: day(notesPassedAt) })}</Text> : null}
        {actions.passNotes === null ? <PassNotes officeId={officeId} parting={parting} /> : null}
      </Stack>
    </Paper>
  );
}

function PassNotes({ officeId, parting }: { officeId: string; parting: Parting }) {
  const { t } = useTranslation('offices');
  const pass = useAction({
    run: () =>
      client.POST('/api/offices/{office}/partings/{parting}/notes', {
        params: { path: { office: officeId, parting: parting.id } },
        body: { version: parting.version },
      }),
    refreshes: refreshedByOffice,
    success: t('former.nowPassed'),
  });
  const office = parting.to?.name ?? '';
  return (
    <Group>
      <ConfirmButton
        title={t('former.passTitle')}
        effects={t('former.passEffects', { count: parting.notes, office })}
        confirmLabel={t('former.pass')}
        color="soca"
        isPending={pass.isPending}
        onConfirm={() => pass.mutateAsync(undefined)}
        buttonProps={{ variant: 'default' }}
      >
        {t('former.pass')}
      </ConfirmButton>
    </Group>
  );
}
