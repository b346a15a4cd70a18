import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { bandsOf, type OutcomeBand, type OutcomeKind, outcomeKinds } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './outcomes.module.css';
import type { OutcomeResult } from './shapes.ts';

type FollowUpFormProps = {
  results: readonly OutcomeResult[];
  isBusy: boolean;
  onSave: (results: OutcomeResult[]) => Promise<void>;
};

/** What has followed until now, by kind and, who likes, by value. */
export function FollowUpForm({ results, isBusy, onSave }: FollowUpFormProps) {
  const { t } = useTranslation('outcomes');
  const [chosen, setChosen] = useState(
    new Map<OutcomeKind, OutcomeBand | null>(results.map(({ kind, band }) => [kind, band])),
  );
  const set = (kind: OutcomeKind, band: OutcomeBand | null | undefined) => {
    const next = new Map(chosen);
    if (band === undefined) next.delete(kind);
    else next.set(kind, band);
    setChosen(next);
  };
  const save = () =>
    void onSave(
      outcomeKinds.flatMap((kind) => {
        const band = chosen.get(kind);
        return band === undefined ? [] : [{ kind, band }];
      }),
    );
  return (
    <Stack gap="md">
      <fieldset className={classes.question}>
        <legend>{t('followUp.question')}</legend>
        <div className={classes.results}>
          {outcomeKinds.map((kind) => (
            <Result key={kind} kind={kind} band={chosen.get(kind)} onChange={set} />
          ))}
        </div>
      </fieldset>
      <Group gap="xs">
        <Button loading={isBusy} disabled={chosen.size === 0} onClick={save}>
          {t('followUp.save')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => void onSave([])}>
          {t('followUp.nothing')}
        </Button>
      </Group>
    </Stack>
  );
}

type ResultProps = {
  kind: OutcomeKind;
  band: OutcomeBand | null | undefined;
  onChange: (kind: OutcomeKind, band: OutcomeBand | null | undefined) => void;
};

function Result({ kind, band, onChange }: ResultProps) {
  const { t } = useTranslation('outcomes');
  const bands: readonly OutcomeBand[] = bandsOf[kind];
  const isChosen = band !== undefined;
  return (
    <div className={classes.result}>
      <Checkbox
        label={t(`kind.${kind}`)}
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(kind, currentTarget.checked ? null : undefined)}
      />
      {isChosen && bands.length > 0 ? (
        <NativeSelect
          aria-label={t('followUp.valueOf', { what: t(`kind.${kind}`) })}
          value={band ?? ''}
          data={[
            { value: '', label: t('followUp.unsaid') },
            ...bands.map((value) => ({ value, label: t(`band.${value}`) })),
          ]}
          onChange={({ currentTarget }) =>
            onChange(kind, bands.find((each) => each === currentTarget.value) ?? null)
          }
        />
      ) : null}
    </div>
  );
}
