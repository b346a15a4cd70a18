import { readFileSync } from 'node:fs';
import { compileMailLayout, MAIL_LAYOUT } from '../mail-layout/compile.ts';
import { fromRoot } from '../root.ts';
import type { Check } from './check.ts';

export const mailLayout: Check = {
  name: 'mail layout',
  run: async () =>
    readFileSync(fromRoot(MAIL_LAYOUT), 'utf8') === (await compileMailLayout())
      ? []
      : [`${MAIL_LAYOUT} is not what its source makes: run npm run mail-layout.`],
};
