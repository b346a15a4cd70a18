import type { ComponentType, ReactNode } from 'react';

/** Something about one other participant, such as the box that asks them for a meeting. */
export type PersonSlot = ComponentType<{
  /** The event's slug or id, as in the address. */
  eventKey: string;
  participantId: string;
}>;

/**
 * Places in the directory that another feature fills. Features do not import each other: `src/routes.tsx`
 * hands the components over, as in
 *
 *     createProfilesRoutes({
 *       rowScope: lazy(() => import('./features/meeting-requests/request-scope.tsx')),
 *       rowAction: lazy(() => import('./features/meeting-requests/request-button.tsx')),
 *       requestBox: lazy(() => import('./features/meeting-requests/request-box.tsx')),
 *     })
 *
 * (`lazy` of React wants a default export.) Every slot is drawn inside a Suspense boundary, so that a
 * component may load its code and its texts when it first appears. A slot that is left out leaves no gap.
 * None is drawn on one's own page.
 */
export type DirectorySlots = {
  /**
   * Around the list: may ask once for all rows on screen and give the answers to its row actions through a
   * context. `participantIds` grows as more rows are loaded and may exceed a hundred.
   */
  rowScope?: ComponentType<{
    eventKey: string;
    participantIds: readonly string[];
    children: ReactNode;
  }>;
  /** In each row: a button or the state of the request. */
  rowAction?: PersonSlot;
  /**
   * At the top of a participant's page, also where no meeting could be asked for: the other side may have asked
   * first. It says itself why not.
   */
  requestBox?: PersonSlot;
};
