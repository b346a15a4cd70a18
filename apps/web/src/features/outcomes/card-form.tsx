import { Button, Chip, Group, Stack, TextInput } from '@mantine/core';
import { followingSteps, limits, usefulnesses } from '@ponte/domain';
import { useId, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './outcomes.module.css';
import type { CardInput, OwnOutcome } from './shapes.ts';

type CardFormProps = {
  card: OwnOutcome['card'];
  isBusy: boolean;
  onSave: (input: CardInput) => Promise<void>;
};

const fresh: CardInput = {
  tookPlace: true,
  usefulness: null,
  step: 'none',
  stepOn: null,
  note: '',
};

/** Twenty seconds: did it take place, was it useful, what is next. */
export function CardForm({ card, isBusy, onSave }: CardFormProps) {
  const { t } = useTranslation('outcomes');
  const [isChosen, setIsChosen] = useState(card !== null);
  const [values, setValues] = useState<CardInput>(card ?? fresh);
  const change = (part: Partial<CardInput>) => setValues({ ...values, ...part });
  const choose = (tookPlace: boolean) => {
    setIsChosen(true);
    setValues(tookPlace ? { ...values, tookPlace } : { ...fresh, note: values.note, tookPlace });
  };
  const noteId = useId();
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void onSave(values);
      }}
    >
      <Stack gap="md">
        <Choice
          legend={t('card.question')}
          value={isChosen ? String(values.tookPlace) : null}
          options={(['true', 'false'] as const).map((value) => ({
            value,
            label: t(`card.${value}`),
          }))}
          onChange={(value) => choose(value === 'true')}
        />
        {isChosen && values.tookPlace ? <Details values={values} change={change} /> : null}
        {isChosen ? (
          <>
            <TextInput
              id={noteId}
              label={t('card.note')}
              description={t('card.noteHint')}
              maxLength={limits.shortText}
              value={values.note}
              onChange={({ currentTarget }) => change({ note: currentTarget.value })}
            />
            <Button type="submit" loading={isBusy} style={{ alignSelf: 'start' }}>
              {t('card.save')}
            </Button>
          </>
        ) : null}
      </Stack>
    </form>
  );
}

type DetailsProps = { values: CardInput; change: (part: Partial<CardInput>) => void };

function Details({ values, change }: DetailsProps) {
  const { t } = useTranslation('outcomes');
  return (
    <>
      <Choice
        legend={t('card.useful')}
        value={values.usefulness}
        options={usefulnesses.map((value) => ({ value, label: t(`usefulness.${value}`) }))}
        onChange={(usefulness) => change({ usefulness })}
      />
      <Choice
        legend={t('card.next')}
        value={values.step}
        options={followingSteps.map((value) => ({ value, label: t(`step.${value}`) }))}
        onChange={(step) => change({ step, ...(step === 'none' ? { stepOn: null } : {}) })}
      />
      {values.step === 'none' ? null : (
        <TextInput
          type="date"
          label={t('card.nextOn')}
          maw="14rem"
          value={values.stepOn ?? ''}
          onChange={({ currentTarget }) => change({ stepOn: currentTarget.value || null })}
        />
      )}
    </>
  );
}

type ChoiceProps<Value extends string> = {
  legend: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few answers, each a target for the thumb. */
function Choice<Value extends string>({ legend, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className={classes.question}>
      <legend>{legend}</legend>
      <Chip.Group value={value} onChange={(chosen) => onChange(chosen as Value)}>
        <Group gap="xs">
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="lg">
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  );
}
