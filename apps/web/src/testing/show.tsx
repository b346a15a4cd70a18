import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { startTexts } from '../i18n/i18n.ts';
import type { Locale } from '../i18n/languages.ts';
import { theme } from '../theme/theme.ts';

/** Shows one component with theme, texts and an empty cache around it, but without pages. */
export async function show(component: ReactNode, language: Locale = 'en') {
  await startTexts(language);
  return render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={new QueryClient()}>{component}</QueryClientProvider>
    </MantineProvider>,
  );
}
