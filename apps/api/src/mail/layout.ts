import { type Fact, greet, type Letter } from './letter.ts';
import { textsIn } from './texts.ts';

/**
 * One layout for every mail: a single table with styles on the elements, because many programs drop style
 * sheets; the sheet in the head only adds dark colours where it is read.
 */
const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML that shows exactly that text, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const lines = (text: string): string => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const styles = {
  page: 'margin:0;padding:0;background-color:#f3f4f6;',
  card: `background-color:#ffffff;border-radius:8px;max-width:600px;width:100%;`,
  body: `${font};font-size:16px;line-height:1.5;color:#1f2933;padding:28px 24px;`,
  paragraph: 'margin:0 0 16px;',
  fact: 'padding:0 0 8px;vertical-align:top;',
  label: 'font-size:13px;color:#52606d;',
  quote: 'margin:0 0 16px;padding:8px 16px;border-left:4px solid #9aa5b1;color:#323f4b;',
  cell: 'border-radius:6px;background-color:#0a675e;',
  button: `${font};display:inline-block;padding:12px 24px;color:#ffffff;font-weight:600;text-decoration:none;`,
  small: 'margin:0 0 8px;font-size:13px;color:#52606d;word-break:break-all;',
  footer: `${font};font-size:13px;line-height:1.5;color:#52606d;padding:16px 24px 32px;`,
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;',
};

const darkSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background-color:#14181d!important}.card{background-color:#1f252c!important}
.ink,.ink p,.ink td{color:#e4e7eb!important}.soft,.ink .soft{color:#b8c2cc!important}.ink a.plain{color:#7fd6c8!important}}`;

const table = (attributes: string, rows: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${attributes}>${rows}</table>`;

/** Label above value: side by side they would not fit on a phone. */
function writeFact({ label, value, url }: Fact): string {
  const words = url
    ? `<a class="plain" href="${escapeHtml(url)}" style="color:#0a675e;">${lines(value)}</a>`
    : lines(value);
  const name = `<span class="soft" style="${styles.label}">${lines(label)}</span>`;
  return `<tr><td dir="auto" style="${styles.fact}">${name}<br><strong>${words}</strong></td></tr>`;
}

function writeAction({ locale, action }: Letter): string {
  if (!action) return '';
  const url = escapeHtml(action.url);
  const button = `<a href="${url}" style="${styles.button}">${lines(action.label)}</a>`;
  return `${table('style="margin:24px 0 16px;"', `<tr><td style="${styles.cell}">${button}</td></tr>`)}
<p class="soft" style="${styles.small}">${lines(textsIn(locale)('linkHint'))}<br>${url}</p>`;
}

function writeBody(letter: Letter): string {
  const paragraph = (text: string) =>
    `<p dir="auto" style="${styles.paragraph}">${lines(text)}</p>`;
  const facts = letter.facts.map(writeFact).join('');
  return [
    ...[greet(letter), ...letter.paragraphs].map(paragraph),
    facts && table('style="margin:0 0 16px;"', facts),
    letter.quote && `<p dir="auto" style="${styles.quote}">${lines(letter.quote)}</p>`,
    writeAction(letter),
  ].join('\n');
}

/** The letter as a whole HTML document without scripts, images or anything to be fetched. */
export function writeHtml(letter: Letter): string {
  const body = `<tr><td class="ink" style="${styles.body}">${writeBody(letter)}</td></tr>`;
  const card = table(`class="card" align="center" width="600" style="${styles.card}"`, body);
  const footer = `<p class="soft" style="${styles.footer}">${lines(letter.because)}</p>`;
  return `<!doctype html>
<html lang="${letter.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${darkSheet}</style>
</head>
<body class="page" style="${styles.page}">
<div style="${styles.hidden}">${escapeHtml(letter.preheader)}</div>
${table('class="page" width="100%" style="background-color:#f3f4f6;"', `<tr><td align="center" style="padding:24px 12px;">${card}${footer}</td></tr>`)}
</body>
</html>
`;
}
