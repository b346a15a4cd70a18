import type { AppPath } from '../../../paths.ts';
import type { Grid, Quality } from '../shapes.ts';

export type QualityViewProps = {
  quality: Quality;
  /** What it would replace, for figures beside each other. */
  before?: Quality | undefined;
  grid: Grid;
  /** Where the meetings without a slot of an organisation are listed. */
  unplacedOf: (organisationId: string) => { to: AppPath; search: Record<string, unknown> };
};
