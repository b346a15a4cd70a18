import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { countryCodes } from './country-codes.ts';
import { useCountryName } from './country-name.tsx';
import { useFormats } from './formats.ts';

type CountrySelectProps = Omit<NativeSelectProps, 'data'> & {
  /** The words of the empty choice: "Choose …", or "All countries" in a filter. */
  emptyLabel: string;
};

/** Chooses a country; its value is the ISO 3166 code, empty when none is chosen. */
export function CountrySelect({ emptyLabel, ...props }: CountrySelectProps) {
  const nameCountry = useCountryName();
  const { compare } = useFormats();
  const data = useMemo(() => {
    const named = countryCodes.map((value) => ({ value, label: nameCountry(value) }));
    const sorted = named.sort((a, b) => compare(a.label, b.label));
    return [{ value: '', label: emptyLabel }, ...sorted];
  }, [nameCountry, compare, emptyLabel]);
  return <NativeSelect autoComplete="country" {...props} data={data} />;
}
