import { messageStates } from '@ponte/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isId } from '../../api/is-id.ts';
import { texts } from '../../i18n/texts.ts';
import { organiserLayout, participantLayout } from '../../layouts/routes.ts';
import { organiserPages, participantPages } from '../../paths.ts';
import type { MessageState } from './types.ts';

const loader = texts('invitations');

export type MailSearch = { state?: MessageState; participant?: string; text?: string };

/** Reads the filters from an address; what is empty or unknown counts as absent. */
export function readMailSearch(search: Record<string, unknown>): MailSearch {
  const state = messageStates.find((each) => each === search.state);
  const { participant, text } = search;
  return {
    ...(state ? { state } : {}),
    ...(isId(participant) ? { participant } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
  };
}

export const sentMailRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.sentMail,
  validateSearch: readMailSearch,
  loader,
  component: lazyRouteComponent(() => import('./sent-mail-page.tsx'), 'SentMailPage'),
});

export const sentMessageRoute = createRoute({
  getParentRoute: () => organiserLayout,
  path: organiserPages.sentMessage,
  loader,
  component: lazyRouteComponent(() => import('./sent-message-page.tsx'), 'SentMessagePage'),
});

const ownMailRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.mail,
  loader,
  component: lazyRouteComponent(() => import('./own-mail-page.tsx'), 'OwnMailPage'),
});

export const ownMessageRoute = createRoute({
  getParentRoute: () => participantLayout,
  path: participantPages.message,
  loader,
  component: lazyRouteComponent(() => import('./own-message-page.tsx'), 'OwnMessagePage'),
});

export const invitationsRoutes = {
  participant: [ownMailRoute, ownMessageRoute],
  organiser: [sentMailRoute, sentMessageRoute],
} as const;
