import { Alert, Checkbox, Group, List, Stack } from '@mantine/core';
import { useState } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import type { Handover } from './shapes.ts';

type Named = { id: string; name: string };

/** What it means for a company to go to this office, in plain words. */
export function Consequences({ office, former }: { office: Named | null; former: Named[] }) {
  const { t } = useTranslation('offices');
  const names = former.map(({ name }) => name).join(', ');
  return (
    <List spacing="xs" withPadding>
      {office ? <List.Item>{t('means.sees', { office: office.name })}</List.Item> : null}
      {office ? <List.Item>{t('means.acts', { office: office.name })}</List.Item> : null}
      {names ? <List.Item>{t('means.former', { offices: names })}</List.Item> : null}
      <List.Item>{t('means.back')}</List.Item>
    </List>
  );
}

type GivesNotesProps = { former: Named[]; value: boolean; onChange: (value: boolean) => void };

/** Whether the notes of the former office may go along; asked only where there is one. */
export function GivesNotes({ former, value, onChange }: GivesNotesProps) {
  const { t } = useTranslation('offices');
  if (former.length === 0) return null;
  return (
    <Checkbox
      label={t('means.givesNotes')}
      description={t('means.givesNotesHint')}
      checked={value}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}

type DecisionProps = {
  handover: Handover;
  former: Named[];
  decide: (answer: { agrees: boolean; givesNotes: boolean }) => Promise<unknown>;
  isPending: boolean;
};

/** Yes or no, and whether the notes of the former office may go along. */
export function Decision({ handover, former, decide, isPending }: DecisionProps) {
  const { t } = useTranslation('offices');
  const explain = useReason();
  const [givesNotes, setGivesNotes] = useState(false);
  const { to, actions } = handover;
  if (actions.decide !== null) return <Alert>{explain(actions.decide)}</Alert>;
  return (
    <Stack>
      <Consequences office={to} former={former} />
      <GivesNotes former={former} value={givesNotes} onChange={setGivesNotes} />
      <Group>
        <ConfirmButton
          title={t('decide.agreeTitle', { office: to.name })}
          effects={t('decide.agreeEffects')}
          confirmLabel={t('decide.agree')}
          color="soca"
          isPending={isPending}
          onConfirm={() => decide({ agrees: true, givesNotes })}
        >
          {t('decide.agree')}
        </ConfirmButton>
        <ConfirmButton
          title={t('decide.declineTitle', { office: to.name })}
          effects={t('decide.declineEffects')}
          confirmLabel={t('decide.decline')}
          isPending={isPending}
          onConfirm={() => decide({ agrees: false, givesNotes: false })}
          buttonProps={{ variant: 'default' }}
        >
          {t('decide.decline')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}
