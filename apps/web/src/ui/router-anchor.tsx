import { Link, type LinkProps } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import type { AppPath } from '../paths.ts';

type Search = Record<string, unknown>;

/** Where a link leads: a path from paths.ts, with search parameters if any. */
export type Target = { to: AppPath; search?: Search };

export type AnchorAttributes = Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'color' | 'href' | 'style' | 'target'
>;

type RouterAnchorProps = Target &
  AnchorAttributes & { ref?: Ref<HTMLAnchorElement>; isExact?: boolean };

// paths.ts fills the parameters itself, so the router gets finished paths, which its types do not know.
export const asRouterTarget = ({ to, search }: Target) =>
  ({ to, ...(search ? { search } : {}) }) as Pick<LinkProps, 'to' | 'search'>;

/** A bare anchor that navigates inside the application and says when it leads to the current page. */
export function RouterAnchor({ to, search, isExact = false, ...rest }: RouterAnchorProps) {
  return (
    <Link
      {...rest}
      {...asRouterTarget({ to, ...(search ? { search } : {}) })}
      activeOptions={{ exact: isExact, includeSearch: false }}
      activeProps={{ 'aria-current': 'page', 'data-active': true }}
      preload="intent"
    />
  );
}
