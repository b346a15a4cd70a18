import common from '../../locales/sl/common.json' with { type: 'json' };
import problems from '../../locales/sl/problems.json' with { type: 'json' };
import type { Catalogue } from '../translate.ts';

/** What every page says, and where the rest is. */
export const shell = { common, problems };
export const rest = import.meta.glob<Catalogue>('../../locales/sl/*.json', {
  import: 'default',
});
