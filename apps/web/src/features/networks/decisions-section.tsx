import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { DecisionForm, type DecisionValues } from './decision-form.tsx';
import { DecisionLine } from './decision-line.tsx';
import classes from './networks.module.css';
import { refreshedByWork } from './queries.ts';
import type { GroupWork } from './shapes.ts';
import { today } from './today.ts';

type DecisionsProps = {
  network: string;
  work: GroupWork;
  /** Shows only what was decided on in this meeting. */
  meetingId?: string;
};

/** What was decided on, the newest first, each with what is to be done about it. */
export function DecisionsSection({ network, work, meetingId }: DecisionsProps) {
  const { t } = useTranslation('groups');
  const mayDecide = work.actions.decide === null;
  const decisions = work.decisions.filter(
    ({ meeting }) => meetingId === undefined || meeting?.id === meetingId,
  );
  // A meeting page speaks of decisions only where there are some, or one can be written.
  if (meetingId !== undefined && decisions.length === 0 && !mayDecide) return null;
  return (
    <Section
      title={t('decisions.title')}
      actions={mayDecide ? <AddDecision network={network} meetingId={meetingId ?? null} /> : null}
    >
      {decisions.length === 0 ? (
        <Text c="dimmed">{t('decisions.none')}</Text>
      ) : (
        <ul className={classes.lines}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <DecisionLine
                network={network}
                work={work}
                decision={decision}
                isOfPage={meetingId !== undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AddDecision({ network, meetingId }: { network: string; meetingId: string | null }) {
  const { t } = useTranslation('groups');
  const [isOpen, setIsOpen] = useState(false);
  const add = useAction({
    run: (body: DecisionValues) =>
      client.POST('/api/networks/{network}/decisions', { params: { path: { network } }, body }),
    refreshes: refreshedByWork,
    success: t('decisions.added'),
    onSuccess: () => setIsOpen(false),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('decisions.add')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('decisions.add')}>
        <DecisionForm
          network={network}
          initial={{ title: '', reasons: '', decidedOn: today(), meetingId }}
          save={(values) => add.mutate(values)}
          isSaving={add.isPending}
        />
      </Dialog>
    </>
  );
}
