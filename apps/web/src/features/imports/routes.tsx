import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout } from '../../layouts/routes.ts';
import { organiserPages } from '../../paths.ts';

const importRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.import,
  loader: texts('imports'),
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
});

export const importsRoutes = { organiser: [importRoute] } as const;
