import common from '../../locales/de/common.json' with { type: 'json' };
import problems from '../../locales/de/problems.json' with { type: 'json' };
import type { Catalogue } from '../translate.ts';

/** What every page says, and where the rest is. */
export const shell = { common, problems };
export const rest = import.meta.glob<Catalogue>('../../locales/de/*.json', {
  import: 'default',
});
