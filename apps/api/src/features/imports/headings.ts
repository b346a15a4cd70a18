import { type ImportField, type ImportKind, importFields } from '@ponte/domain';

/** Headings under which people keep these things, in four languages, without accents and in lower case. */
const synonyms: Record<ImportField, readonly string[]> = {
  email: ['email', 'e mail', 'mail', 'posta elettronica', 'e posta', 'e naslov', 'e mail adresse'],
  name: [
    'name',
    'full name',
    'nome',
    'nome e cognome',
    'nominativo',
    'ime',
    'ime in priimek',
    'vor und nachname',
    'person',
    'first name',
    'given name',
    'vorname',
  ],
  surname: [
    'surname',
    'last name',
    'family name',
    'cognome',
    'priimek',
    'nachname',
    'familienname',
  ],
  organisation: [
    'organisation',
    'organization',
    'company',
    'azienda',
    'organizzazione',
    'impresa',
    'ente',
    'ragione sociale',
    'organizacija',
    'podjetje',
    'firma',
    'unternehmen',
  ],
  country: ['country', 'paese', 'stato', 'nazione', 'drzava', 'land'],
  city: ['city', 'town', 'citta', 'comune', 'kraj', 'mesto', 'ort', 'stadt'],
  region: ['region', 'regione', 'provincia', 'regija', 'bundesland'],
  sectors: [
    'sectors',
    'sector',
    'nace',
    'ateco',
    'settore',
    'settori',
    'panoga',
    'panoge',
    'dejavnost',
    'branche',
    'branchen',
  ],
  website: ['website', 'web', 'sito', 'sito web', 'spletna stran', 'webseite', 'url'],
  type: [
    'type',
    'participation type',
    'tipo',
    'tipo di partecipazione',
    'vrsta',
    'vrsta udelezbe',
    'art',
    'teilnahmeart',
  ],
  jobTitle: [
    'job title',
    'position',
    'role',
    'ruolo',
    'qualifica',
    'funzione',
    'polozaj',
    'delovno mesto',
    'funktion',
  ],
  languages: [
    'languages',
    'language',
    'lingue',
    'lingua',
    'jeziki',
    'jezik',
    'sprachen',
    'sprache',
  ],
  offers: [
    'offers',
    'offer',
    'we offer',
    'offre',
    'offerta',
    'cosa offre',
    'ponuja',
    'ponudba',
    'bietet',
    'angebot',
  ],
  seeks: [
    'seeks',
    'requests',
    'we seek',
    'looking for',
    'cerca',
    'richiesta',
    'cosa cerca',
    'isce',
    'iscemo',
    'sucht',
    'gesuch',
  ],
  keywords: [
    'keywords',
    'tags',
    'parole chiave',
    'kljucne besede',
    'schlagworte',
    'stichworte',
    'stichworter',
  ],
  from: ['from', 'sender', 'da', 'mittente', 'richiedente', 'od', 'posiljatelj', 'von', 'absender'],
  to: ['to', 'recipient', 'a', 'con', 'destinatario', 'za', 'prejemnik', 'an', 'empfanger', 'mit'],
  rank: ['rank', 'priority', 'priorita', 'prioriteta', 'prioritat', 'wish'],
  message: ['message', 'note', 'messaggio', 'sporocilo', 'nachricht', 'bemerkung'],
  accepted: [
    'accepted',
    'agreed',
    'accettato',
    'accettata',
    'sprejeto',
    'potrjeno',
    'angenommen',
    'bestatigt',
  ],
};

/** Without accents, signs, and what stands in brackets. */
const plain = (text: string): string =>
  text
    .replace(/\(.*?\)/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Guesses which column holds what; each column is used once, and what is not recognised stays open. */
export function guessMapping(
  kind: ImportKind,
  columns: readonly string[],
): Partial<Record<ImportField, number>> {
  const names = columns.map(plain);
  const mapping: Partial<Record<ImportField, number>> = {};
  const used = new Set<number>();
  for (const field of importFields[kind]) {
    const column = names.findIndex(
      (name, index) =>
        !used.has(index) && (name === plain(field) || synonyms[field].includes(name)),
    );
    if (column < 0) continue;
    used.add(column);
    mapping[field] = column;
  }
  return mapping;
}
