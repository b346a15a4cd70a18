import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import type { AppPath } from '../paths.ts';

type Search = Record<string, unknown>;

/** Where a link leads: a path from paths.ts, with search parameters if any. */
export type Target = { to: AppPath; search?: Search };

type AnchorAttributes = Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'color' | 'href' | 'style' | 'target'
>;

type RouterAnchorProps = Target &
  AnchorAttributes & { ref?: Ref<HTMLAnchorElement>; isExact?: boolean };

// paths.ts fills the parameters itself, so the router gets finished paths, which its types do not know.
const asRouterTarget = ({ to, search }: Target) =>
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

type PageLinkProps = Target & AnchorProps & AnchorAttributes & { children: ReactNode };

/** A text link to a page of the application. */
export function PageLink(props: PageLinkProps) {
  return <Anchor component={RouterAnchor} {...props} />;
}

type ButtonLinkProps = Target & ButtonProps & AnchorAttributes & { children: ReactNode };

/** A link to a page of the application that looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  return <Button component={RouterAnchor} {...props} />;
}

/** Goes to a page from code: `const goTo = useGoTo(); goTo({ to: publicPath('home') })`. */
export function useGoTo(): (target: Target & { replace?: boolean }) => Promise<void> {
  const navigate = useNavigate();
  return ({ replace = false, ...target }) =>
    navigate({ ...asRouterTarget(target), replace } as Parameters<typeof navigate>[0]);
}
