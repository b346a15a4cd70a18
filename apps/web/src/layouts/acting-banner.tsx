import { lazy, Suspense } from 'react';
import { useSubject } from '../api/use-subject.ts';

// Nearly everybody acts for themselves.
const ActingFor = lazy(() => import('./acting-for.tsx'));

/** Says above every page of a participant for whom one acts; nothing when one acts for oneself. */
export function ActingBanner() {
  const { participant, isOnBehalf } = useSubject();
  if (!isOnBehalf) return null;
  return (
    <Suspense>
      <ActingFor participant={participant} />
    </Suspense>
  );
}
