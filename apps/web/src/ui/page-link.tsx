import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  type AnchorAttributes,
  asRouterTarget,
  RouterAnchor,
  type Target,
} from './router-anchor.tsx';

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
