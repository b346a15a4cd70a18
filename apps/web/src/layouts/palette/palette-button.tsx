import { ActionIcon, Button, Kbd } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';

const Palette = lazy(() => import('./palette.tsx'));

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** Opens the list of everything one can go to; Ctrl+K does so too, wherever the focus is. */
export function PaletteButton({ eventId }: { eventId: string }) {
  const { t } = useTranslation('palette');
  const [isOpen, { open, close, toggle }] = useDisclosure(false);
  // Once loaded it stays, so that it can fade out.
  const [isWanted, setIsWanted] = useState(false);
  const show = (run: () => void) => () => {
    setIsWanted(true);
    run();
  };
  useHotkeys([['mod+K', show(toggle)]], []);
  return (
    <>
      <Button
        variant="default"
        visibleFrom="sm"
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={<Kbd size="sm">{isApple ? t('keysApple') : t('keys')}</Kbd>}
        onClick={show(open)}
      >
        {t('open')}
      </Button>
      <ActionIcon hiddenFrom="sm" aria-label={t('open')} onClick={show(open)}>
        <IconSearch size={22} stroke={1.6} aria-hidden />
      </ActionIcon>
      <Suspense>
        {isWanted ? <Palette eventId={eventId} isOpen={isOpen} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
