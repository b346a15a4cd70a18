import { Badge } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ExchangeKind } from './shapes.ts';

const variants: Record<ExchangeKind, 'filled' | 'light'> = {
  technology_offer: 'filled',
  business_offer: 'filled',
  technology_request: 'light',
  business_request: 'light',
  research_request: 'light',
};

/** Offers are filled, requests are light: one sees at a glance which way a profile looks. */
export function KindBadge({ kind }: { kind: ExchangeKind }) {
  const { t } = useTranslation('exchange');
  return <Badge variant={variants[kind]}>{t(`kind.${kind}`)}</Badge>;
}
