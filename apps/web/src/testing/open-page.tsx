import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { App } from '../app.tsx';
import { startTexts } from '../i18n/i18n.ts';
import { startApplication } from '../start.ts';

/** Opens the whole application at an address, in English; ends when the page's heading is there. */
export async function openPage(address: string) {
  const { cache, router } = startApplication(createMemoryHistory({ initialEntries: [address] }));
  await startTexts('en');
  render(<App cache={cache} router={router} env="test" />);
  await screen.findByRole('heading', { level: 1 });
  return { cache, router };
}

/** An account as the API describes it. */
export const someAccount = {
  id: '01920000-0000-7000-8000-000000000001',
  email: 'ada@example.org',
  name: 'Ada Marušič',
  locale: 'en',
  isAdministrator: false,
  hasPassword: true,
  zone: null,
  wantsReminders: true,
  wantsSuggestions: true,
} as const;
