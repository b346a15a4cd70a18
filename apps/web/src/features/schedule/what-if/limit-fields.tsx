import { NumberInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Limits } from './variation.ts';

const names = ['perDay', 'run'] as const;

type LimitFieldsProps = { limits: Limits; onChange: (limits: Limits) => void };

/** What nobody is to sit through; empty for no limit. */
export function LimitFields({ limits, onChange }: LimitFieldsProps) {
  const { t } = useTranslation('schedule-figures');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw="44rem">
      {names.map((name) => (
        <NumberInput
          key={name}
          label={t(`limit.${name}`)}
          description={t('limit.empty')}
          min={1}
          max={100}
          allowDecimal={false}
          value={limits[name] ?? ''}
          onChange={(value) =>
            onChange({ ...limits, [name]: typeof value === 'number' ? value : null })
          }
        />
      ))}
    </SimpleGrid>
  );
}
