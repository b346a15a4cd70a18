import { NumberInput, SimpleGrid } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { StartValues } from './start-order.ts';

const fields = [
  { name: 'fairness', min: 0, max: 20 },
  { name: 'perDay', min: 1, max: 100 },
  { name: 'run', min: 1, max: 100 },
  { name: 'pause', min: 1, max: 10 },
  { name: 'seed', min: 1, max: 1_000_000 },
] as const;

type AdvancedFieldsProps = {
  form: Pick<ReturnType<typeof useForm<StartValues>>, 'getInputProps' | 'key'>;
};

/** What may be demanded of a schedule, empty for nothing, and the number that makes a run repeatable. */
export function AdvancedFields({ form }: AdvancedFieldsProps) {
  const { t } = useTranslation('drafts');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw="44rem">
      {fields.map(({ name, min, max }) => (
        <NumberInput
          key={form.key(name)}
          label={t(`start.${name}`)}
          description={t(`start.${name}Hint`)}
          min={min}
          max={max}
          allowDecimal={false}
          {...form.getInputProps(name)}
        />
      ))}
    </SimpleGrid>
  );
}
