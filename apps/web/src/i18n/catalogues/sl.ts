import common from '../../locales/sl/common.json' with { type: 'json' };
import problems from '../../locales/sl/problems.json' with { type: 'json' };

/** What every page says, and where the rest is. */
export const shell = { common, problems };
export const rest = import.meta.glob<Record<string, unknown>>('../../locales/sl/*.json', {
  import: 'default',
});
