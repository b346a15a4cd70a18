import { Image, ThemeIcon } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { logoUrl, type Organisation } from './organisation.ts';

type LogoProps = { organisation: Pick<Organisation, 'logoId' | 'name'>; size: number };

/** The logo on a white ground, which most logos are drawn for; a plain sign where there is none. */
export function Logo({ organisation: { logoId, name }, size }: LogoProps) {
  const { t } = useTranslation('organisations');
  if (!logoId) {
    return (
      <ThemeIcon variant="light" size={size} radius="md" aria-hidden>
        <IconBuilding size={size / 2} stroke={1.4} />
      </ThemeIcon>
    );
  }
  return (
    <Image
      src={logoUrl(logoId)}
      alt={t('logo.alt', { name })}
      w={size}
      h={size}
      fit="contain"
      radius="md"
      bg="white"
      p={4}
      style={{ border: '1px solid var(--ponte-line)', flex: 'none' }}
    />
  );
}
