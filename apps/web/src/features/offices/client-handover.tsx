import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { Section } from '../../ui/section.tsx';
import { HandoverLine } from './handover-line.tsx';
import classes from './offices.module.css';
import { type OfficeCompanyPage, refreshedByOffice } from './shapes.ts';
import { WithdrawButton } from './withdraw-button.tsx';

type PageProps = { page: OfficeCompanyPage };

/** The office gives the company up to another one, if the company agrees. */
export function ClientHandover({ page }: PageProps) {
  const { t } = useTranslation('offices');
  const isOpen = page.handovers.some(({ state }) => state === 'asked');
  return (
    <Section title={t('handOn.title')} description={t('handOn.hint')}>
      {page.handovers.length > 0 ? (
        <ul className={classes.list}>
          {page.handovers.map((handover) => (
            <HandoverLine
              key={handover.id}
              handover={handover}
              title={t('handOn.line', { office: handover.to.name })}
            >
              <WithdrawButton officeId={page.office.id} handover={handover} />
            </HandoverLine>
          ))}
        </ul>
      ) : null}
      {isOpen ? null : <AskForm page={page} />}
    </Section>
  );
}

function AskForm({ page: { office, company } }: PageProps) {
  const { t } = useTranslation('offices');
  const [toId, setToId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [givesNotes, setGivesNotes] = useState(false);
  const ask = useAction({
    run: (to: string) =>
      client.POST('/api/offices/{office}/handovers', {
        params: { path: { office: office.id } },
        body: { organisationId: company.id, toId: to, words, givesNotes },
      }),
    refreshes: refreshedByOffice,
    success: t('handover.asked'),
  });
  return (
    <Stack maw="34rem" mt="md">
      <OrganisationSelect label={t('handOn.to')} value={toId} onChange={setToId} />
      <Textarea
        label={t('handover.words')}
        autosize
        minRows={2}
        maxLength={limits.message}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Checkbox
        label={t('handOn.givesNotes')}
        checked={givesNotes}
        onChange={({ currentTarget }) => setGivesNotes(currentTarget.checked)}
      />
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={!toId}
        loading={ask.isPending}
        onClick={() => toId && ask.mutate(toId)}
      >
        {t('handOn.submit')}
      </Button>
    </Stack>
  );
}
