// A worker. The first formatter of Intl in a browser's process reads the data of all languages, which holds a slow
// phone's page for a fifth of a second; what has been read here need not be read there.
import { formatLocales, type Locale } from './languages.ts';

type WorkerScope = { onmessage: ((event: { data: Locale }) => void) | null; close: () => void };
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: language }) => {
  const locale = formatLocales[language];
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format();
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(2);
  scope.close();
};
