import { openCatalogue } from '../catalogue.ts';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import it from './locales/it.json' with { type: 'json' };
import sl from './locales/sl.json' with { type: 'json' };

/** The words of the public site in one language. */
export const textsIn = await openCatalogue({ en, it, sl, de });
