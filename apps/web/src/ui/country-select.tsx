import { MultiSelect, Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { countryCodes, languageCodes } from './country-codes.ts';
import { useCountryName, useLanguageName } from './country-name.tsx';
import { useFormats } from './formats.ts';

type Field<Value> = {
  label: string;
  description?: ReactNode;
  value?: Value;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
  error?: ReactNode;
  required?: boolean;
  'data-path'?: string;
};

function useNamed(codes: readonly string[], nameOf: (code: string) => string) {
  const { compare } = useFormats();
  return useMemo(
    () =>
      codes
        .map((code) => ({ value: code, label: nameOf(code) }))
        .sort((one, other) => compare(one.label, other.label)),
    [codes, nameOf, compare],
  );
}

/** Chooses a country by its name in the page's language; an empty text means none. */
export function CountrySelect({ onChange, required = false, ...field }: Field<string>) {
  return (
    <Select
      {...field}
      data={useNamed(countryCodes, useCountryName())}
      onChange={(code) => onChange?.(code ?? '')}
      limit={300}
      required={required}
      clearable={!required}
      searchable
      autoComplete="off"
    />
  );
}

/** Chooses the languages that people speak. */
export function LanguagesSelect(field: Field<string[]>) {
  return (
    <MultiSelect
      {...field}
      data={useNamed(languageCodes, useLanguageName())}
      maxValues={20}
      searchable
      hidePickedOptions
    />
  );
}
