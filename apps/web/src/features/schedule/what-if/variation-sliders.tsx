import { Input, Slider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { isLimited, type Limits, type Variation } from './variation.ts';
import classes from './what-if.module.css';

const ranges = { tables: 10, slots: 6, limit: 4 } as const;
const names = ['tables', 'slots', 'limit'] as const;

type VariationSlidersProps = {
  limits: Limits;
  value: Variation;
  /** Told when a slider comes to rest: each place costs seconds of calculation. */
  onChange: (variation: Variation) => void;
};

/** Tables, slots and limits, more or fewer than there are. */
export function VariationSliders({ limits, value, onChange }: VariationSlidersProps) {
  return names
    .filter((name) => name !== 'limit' || isLimited(limits))
    .map((name) => (
      <VariationSlider
        key={name}
        name={name}
        value={value[name]}
        onChange={(next) => onChange({ ...value, [name]: next })}
      />
    ));
}

type VariationSliderProps = {
  name: (typeof names)[number];
  value: number;
  onChange: (value: number) => void;
};

function VariationSlider({ name, value, onChange }: VariationSliderProps) {
  const { t } = useTranslation('schedule-figures');
  const { number } = useFormats();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  const most = ranges[name];
  const label = t(`slider.${name}`);
  const write = (count: number) => number(count, { signDisplay: 'exceptZero' });
  return (
    <div>
      <Input.Label component="div">
        {label}: <span className={classes.value}>{write(shown)}</span>
      </Input.Label>
      <Slider
        className={classes.slider}
        thumbLabel={label}
        thumbSize={28}
        size="lg"
        min={-most}
        max={most}
        step={1}
        marks={[-most, 0, most].map((at) => ({ value: at, label: write(at) }))}
        label={write}
        value={shown}
        onChange={setShown}
        onChangeEnd={onChange}
      />
    </div>
  );
}
