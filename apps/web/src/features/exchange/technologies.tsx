import { Badge, Group, MultiSelect } from '@mantine/core';
import { limits } from '@ponte/domain';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useTechnologyList } from './queries.ts';

/** Gives the words of a technology code in the page's language; the code itself until the list is there. */
export function useTechnologyNames(): (code: string) => string {
  const language = useLanguage();
  const { data } = useTechnologyList();
  return useMemo(() => {
    const names = new Map(data?.codes.map(({ code, labels }) => [code, labels[language]]));
    return (code: string) => names.get(code) ?? code;
  }, [data, language]);
}

type TechnologySelectProps = {
  label: string;
  description?: ReactNode;
  value?: string[];
  defaultValue?: string[];
  onChange?: (codes: string[]) => void;
  error?: ReactNode;
  'data-path'?: string;
};

/** Chooses fields and topics of the technology list, grouped by its areas. */
export function TechnologySelect(props: TechnologySelectProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { data: list } = useTechnologyList();
  const data = useMemo(
    () =>
      (list?.areas ?? []).map(({ first, last, labels }) => ({
        group: labels[language] ?? '',
        items: (list?.codes ?? [])
          .filter(({ code }) => first <= code.slice(0, 2) && code.slice(0, 2) <= last)
          .map(({ code, labels: names }) => ({
            value: code,
            label: names[language] ?? code,
          })),
      })),
    [list, language],
  );
  return (
    <MultiSelect
      {...props}
      data={data}
      // Topics stand below their field.
      renderOption={({ option: { value, label } }) => (value.length > 2 ? `· ${label}` : label)}
      maxValues={limits.exchangeLists}
      limit={120}
      nothingFoundMessage={t('filter.nothingFound')}
      searchable
      hidePickedOptions
    />
  );
}

// A name that is longer than a phone is wide goes on in a second line.
const wrapped = { label: { whiteSpace: 'normal' } } as const;

/** Technologies in words. */
export function TechnologyBadges({ codes }: { codes: readonly string[] }) {
  const nameOf = useTechnologyNames();
  return (
    <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {codes.map((code) => (
        <li key={code} style={{ maxWidth: '100%' }}>
          <Badge variant="light" color="gray" h="auto" py={4} styles={wrapped}>
            {nameOf(code)}
          </Badge>
        </li>
      ))}
    </Group>
  );
}
