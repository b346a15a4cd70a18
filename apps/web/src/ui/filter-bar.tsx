import { Button, CloseButton, Collapse, Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useIsPhone } from './use-is-phone.ts';

// Long enough not to ask at every key, short enough to feel immediate.
const searchDelay = 250;

type FilterBarProps = {
  /** The words searched for; `onChange` follows typing after a short pause. */
  search?: { value: string; onChange: (value: string) => void; label?: string };
  /** How many filters below are set, said on the button that hides them on a phone. */
  activeCount: number;
  onReset: () => void;
  /** The filters themselves: selects and checkboxes. */
  children?: ReactNode;
};

/** Search and filters above a list; on a phone the filters fold away. */
export function FilterBar({ search, activeCount, onReset, children }: FilterBarProps) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const panelId = useId();
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <Stack component="search" gap="sm" mb="lg" aria-label={t('filter.label')}>
      <Group align="flex-end" gap="sm">
        {search ? <SearchField {...search} /> : null}
        {isPhone && children ? (
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
            aria-expanded={isOpen}
            aria-controls={panelId}
            onClick={toggle}
          >
            {activeCount > 0 ? t('filter.show', { count: activeCount }) : t('filter.showNone')}
          </Button>
        ) : null}
      </Group>
      <Collapse id={panelId} expanded={!isPhone || isOpen}>
        <Group align="flex-end" gap="sm">
          {children}
          {activeCount > 0 ? (
            <Button variant="subtle" onClick={onReset}>
              {t('filter.reset')}
            </Button>
          ) : null}
        </Group>
      </Collapse>
    </Stack>
  );
}

function SearchField({ value, onChange, label }: NonNullable<FilterBarProps['search']>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const name = label ?? t('filter.search');

  // The address changed from elsewhere (back button, reset): follow it.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);

  const tell = useCallback(() => {
    if (typed === told.current) return;
    told.current = typed;
    onChange(typed);
  }, [typed, onChange]);

  useEffect(() => {
    const timer = setTimeout(tell, searchDelay);
    return () => clearTimeout(timer);
  }, [tell]);

  return (
    <TextInput
      flex="1 1 14rem"
      type="search"
      label={name}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      // Told later, the search would call somebody back from the page they have just opened.
      onBlur={tell}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={
        typed ? <CloseButton aria-label={t('action.clear')} onClick={() => setTyped('')} /> : null
      }
    />
  );
}
