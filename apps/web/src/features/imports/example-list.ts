import { type ImportField, type ImportKind, importFields } from '@ponte/domain';

/** Made-up entries; addresses that can belong to nobody (RFC 2606). */
const entries: Record<ImportKind, Partial<Record<ImportField, string>>[]> = {
  participants: [
    {
      email: 'ana.kovac@example.com',
      name: 'Ana',
      surname: 'Kovač',
      organisation: 'Kovinarstvo Kovač d.o.o.',
      country: 'SI',
      city: 'Nova Gorica',
      sectors: '25; 28',
      website: 'www.example.com',
      jobTitle: 'CEO',
      languages: 'sl, it, en',
      offers: 'CNC',
      keywords: 'CNC; inox',
    },
    {
      email: 'marco.rossi@example.org',
      name: 'Marco',
      surname: 'Rossi',
      organisation: 'Rossi Arredi s.r.l.',
      country: 'IT',
      city: 'Udine',
      region: 'Friuli Venezia Giulia',
      sectors: '31',
      languages: 'it, en',
      seeks: 'CNC',
    },
  ],
  wishes: [
    { from: 'ana.kovac@example.com', to: 'marco.rossi@example.org', rank: '1', accepted: 'x' },
    { from: 'marco.rossi@example.org', to: 'chiara.b@example.net', message: 'CNC?' },
  ],
};

const quote = (value: string): string =>
  /[;"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * A list of this kind to fill in, as the spreadsheets of the region write it: semicolons, and the mark by which
 * Excel knows UTF-8.
 */
export function writeExample(kind: ImportKind, labelOf: (field: ImportField) => string): string {
  const fields: readonly ImportField[] = importFields[kind];
  const lines = entries[kind].map((entry) => fields.map((field) => quote(entry[field] ?? '')));
  const heading = fields.map((field) => quote(labelOf(field)));
  return `\uFEFF${[heading, ...lines].map((line) => line.join(';')).join('\r\n')}\r\n`;
}
