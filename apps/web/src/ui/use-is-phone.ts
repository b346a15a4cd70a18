import { useMediaQuery } from '@mantine/hooks';

/** True below the width at which side-by-side layouts start (768 px at the usual text size). */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
