import { useNavigate, useSearch } from '@tanstack/react-router';

export const boxes = ['received', 'sent'] as const;
type Box = (typeof boxes)[number];

/** Which of the two is read stands in the address: a mail leads to the one that it is about. */
export function useBox(): [Box, (box: Box) => Promise<void>] {
  const { box } = useSearch({ strict: false }) as { box?: unknown };
  const navigate = useNavigate();
  const change = (to: Box) =>
    // The router's types know only finished routes, not a page that is mounted on one.
    navigate({ to: '.', search: { box: to }, replace: true } as unknown as Parameters<
      typeof navigate
    >[0]);
  return [boxes.find((each) => each === box) ?? 'received', change];
}
