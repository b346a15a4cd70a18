import common from '../../locales/de/common.json' with { type: 'json' };
import problems from '../../locales/de/problems.json' with { type: 'json' };

/** What every page says, and where the rest is. */
export const shell = { common, problems };
export const rest = import.meta.glob<Record<string, unknown>>('../../locales/de/*.json', {
  import: 'default',
});
