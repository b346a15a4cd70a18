import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@ponte/domain';

type Filling = { language: Locale; title: string; page: string; answers: unknown };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** JSON in which nothing ends the element that holds it (HTML, section 4.12.1.3). */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The document that the build has left for drawn pages (apps/web/drawing.ts); null where there is none. */
export async function readTemplate(webDir: string): Promise<((filling: Filling) => string) | null> {
  const file = join(webDir, 'drawn.html');
  if (!existsSync(file)) return null;
  const template = await readFile(file, 'utf8');
  return ({ language, title, page, answers }) => {
    const parts: Record<string, string> = {
      language,
      title: escapeText(title),
      page,
      answers: inScript(answers),
    };
    return template.replace(/ponte:(language|title|page|answers)/g, (_, name) => parts[name] ?? '');
  };
}
