import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/de';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/it';
import 'dayjs/locale/sl';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import type { Locale } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-language.ts';

const calendarLocales: Record<Locale, string> = { en: 'en-gb', it: 'it', sl: 'sl', de: 'de' };

/** Surrounds date fields of @mantine/dates: names of days and months in the page's language, weeks from Monday. */
export function DateScope({ children }: { children: ReactNode }) {
  const locale = calendarLocales[useLanguage()];
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      {children}
    </DatesProvider>
  );
}
