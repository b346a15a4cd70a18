import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicLayout } from '../layouts/routes.ts';
import { publicPages } from '../paths.ts';

/** The visual language with living examples; only where the product is developed. */
export const designRoute = createRoute({
  getParentRoute: () => publicLayout,
  path: publicPages.design,
  component: lazyRouteComponent(() => import('./design-page.tsx'), 'DesignPage'),
});
