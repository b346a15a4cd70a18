import '@mantine/core/styles.layer.css';
import './theme/global.css';
import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { resolveVariables, theme } from './theme/theme.ts';

type AppProps = { cache: QueryClient; router: AnyRouter; env?: 'default' | 'test' };

/** The application around its router; texts must have been started before. */
export function App({ cache, router, env = 'default' }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      defaultColorScheme="auto"
      env={env}
    >
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
