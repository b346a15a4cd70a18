import { MultiSelect } from '@mantine/core';
import { limits, naceDivisions, naceSections } from '@ponte/domain';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useNaceNames } from './use-nace-names.ts';

type NaceSelectProps = {
  label?: string;
  description?: ReactNode;
  value?: string[];
  defaultValue?: string[];
  onChange?: (codes: string[]) => void;
  error?: ReactNode;
  'data-path'?: string;
};

/** Chooses sectors by name or number, grouped as NACE Rev. 2.1 groups them. */
export function NaceSelect({ label, ...field }: NaceSelectProps) {
  const { t } = useTranslation('nace');
  const chosen = field.value ?? field.defaultValue ?? [];
  return (
    <MultiSelect
      {...field}
      label={label ?? t('label')}
      placeholder={chosen.length > 0 ? '' : t('placeholder')}
      nothingFoundMessage={t('nothingFound')}
      data={useNaceGroups(chosen)}
      maxValues={limits.sectors}
      limit={100}
      searchable
      hidePickedOptions
    />
  );
}

/** All divisions in their sections; finer codes only where they are chosen already, so that none is lost. */
function useNaceGroups(chosen: readonly string[]) {
  const { t } = useTranslation('nace');
  const nameOf = useNaceNames();
  const finer = chosen.filter((code) => code.length > 2).join(' ');
  return useMemo(() => {
    const codes = [...naceDivisions, ...finer.split(' ').filter(Boolean)].sort();
    return Object.entries(naceSections).map(([section, [first, last]]) => ({
      group: t(`sections.${section}`, { defaultValue: section }),
      items: codes
        .filter((code) => code.slice(0, 2) >= first && code.slice(0, 2) <= last)
        .map((code) => ({ value: code, label: `${code} ${nameOf(code)}` })),
    }));
  }, [t, nameOf, finer]);
}
