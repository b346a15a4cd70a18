import type { Locale } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { sitePath } from '../../site/layout.ts';

/**
 * The one address under which search engines, feeds and papers know the exchange and each of its profiles: that of
 * the public site. The application shows the same profile elsewhere and says so there.
 */
export const siteAddress = (
  { publicUrl }: Pick<Config, 'publicUrl'>,
  locale: Locale,
  ...rest: string[]
): string => `${publicUrl}${sitePath(locale, ['exchange', ...rest].join('/'))}`;
