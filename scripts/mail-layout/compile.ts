import { readFileSync } from 'node:fs';
import mjml from 'mjml-core';
import preset from 'mjml-preset-core';
import { Failure } from '../failure.ts';
import { fromRoot } from '../root.ts';

const SOURCE = 'apps/api/src/mail/layout/letter.mjml';
export const MAIL_LAYOUT = 'apps/api/src/mail/layout/letter.html';

type Compile = (
  source: string,
  options: Record<string, unknown>,
) => Promise<{ html: string; errors: { formattedMessage: string }[] }>;

/** The layout of all mails as HTML that Outlook shows, too. It has marks for what each mail fills in. */
export async function compileMailLayout(): Promise<string> {
  const compile = (mjml as unknown as { default: Compile }).default;
  const { html, errors } = await compile(readFileSync(fromRoot(SOURCE), 'utf8'), {
    validationLevel: 'strict',
    presets: [preset],
    fonts: {},
  });
  if (errors.length > 0) throw new Failure(errors.map((one) => one.formattedMessage).join('\n'));
  // Lines without the spaces that only show how deep they stand: every mail would carry them.
  const lines = html.split('\n').map((line) => line.trim());
  return `${lines.filter(Boolean).join('\n')}\n`;
}
