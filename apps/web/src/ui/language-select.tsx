import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { languageCodes } from './country-codes.ts';
import { useLanguageName } from './country-name.tsx';
import { useFormats } from './formats.ts';

/** Chooses spoken languages; the values are ISO 639-1 codes. */
export function LanguageSelect(props: Omit<MultiSelectProps, 'data'>) {
  const nameLanguage = useLanguageName();
  const { compare } = useFormats();
  const data = useMemo(
    () =>
      languageCodes
        .map((value) => ({ value, label: nameLanguage(value) }))
        .sort((a, b) => compare(a.label, b.label)),
    [nameLanguage, compare],
  );
  return <MultiSelect searchable hidePickedOptions {...props} data={data} />;
}
