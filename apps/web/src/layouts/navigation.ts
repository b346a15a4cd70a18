import type { Permission } from '@ponte/domain';
import type { TablerIcon } from '@tabler/icons-react';
import type { AppPath } from '../paths.ts';

/** One entry of a navigation; `textKey` is a key of the catalogue `common`. */
export type NavigationItem = {
  to: AppPath;
  textKey: string;
  icon: TablerIcon;
  isExact?: boolean;
  /** Has no room in a phone's bar; other pages lead there. */
  isWideOnly?: boolean;
  /** Shown only to those who may. */
  needs?: Permission;
};
export type NavigationGroup = { textKey: string; items: NavigationItem[] };
