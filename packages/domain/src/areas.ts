import type { LocalisedText } from './locales.ts';

/**
 * Regions in which institutions work, with their NUTS 2021 codes (Eurostat): level 2, for Slovenia level 3. `at` is
 * the place of the region's tile on our own drawing, column and row: neighbours lie beside each other as far as a
 * grid lets them.
 */
export type Area = {
  readonly code: string;
  readonly country: string;
  readonly names: LocalisedText;
  readonly at: readonly [column: number, row: number];
};

type Row = readonly [
  code: string,
  column: number,
  row: number,
  en: string,
  it: string,
  sl: string,
  de: string,
];

const rows: readonly Row[] = [
  ['AT34', 3, 0, 'Vorarlberg', 'Vorarlberg', 'Predarlska', 'Vorarlberg'],
  ['AT33', 4, 0, 'Tyrol', 'Tirolo', 'Tirolska', 'Tirol'],
  ['AT32', 5, 0, 'Salzburg', 'Salisburgo', 'Solnograška', 'Salzburg'],
  ['AT31', 6, 0, 'Upper Austria', 'Alta Austria', 'Zgornja Avstrija', 'Oberösterreich'],
  ['AT12', 7, 0, 'Lower Austria', 'Bassa Austria', 'Spodnja Avstrija', 'Niederösterreich'],
  ['AT13', 8, 0, 'Vienna', 'Vienna', 'Dunaj', 'Wien'],
  ['ITH1', 3, 1, 'South Tyrol', 'Alto Adige', 'Južna Tirolska', 'Südtirol'],
  ['AT21', 6, 1, 'Carinthia', 'Carinzia', 'Koroška (Avstrija)', 'Kärnten'],
  ['AT22', 7, 1, 'Styria', 'Stiria', 'Štajerska (Avstrija)', 'Steiermark'],
  ['AT11', 8, 1, 'Burgenland', 'Burgenland', 'Gradiščanska', 'Burgenland'],
  ['ITC2', 1, 2, 'Aosta Valley', 'Valle d’Aosta', 'Dolina Aoste', 'Aostatal'],
  ['ITC4', 2, 2, 'Lombardy', 'Lombardia', 'Lombardija', 'Lombardei'],
  ['ITH2', 3, 2, 'Trentino', 'Trentino', 'Trentinsko', 'Trentino'],
  ['ITH3', 4, 2, 'Veneto', 'Veneto', 'Benečija', 'Venetien'],
  [
    'ITH4',
    5,
    2,
    'Friuli Venezia Giulia',
    'Friuli Venezia Giulia',
    'Furlanija - Julijska krajina',
    'Friaul-Julisch Venetien',
  ],
  ['SI042', 6, 2, 'Upper Carniola', 'Alta Carniola', 'Gorenjska', 'Oberkrain'],
  ['SI033', 7, 2, 'Carinthia (Slovenia)', 'Carinzia slovena', 'Koroška', 'Slowenisch-Kärnten'],
  ['SI032', 8, 2, 'Drava', 'Drava', 'Podravska', 'Podravska'],
  ['SI031', 9, 2, 'Mura', 'Mura', 'Pomurska', 'Pomurska'],
  ['ITC1', 1, 3, 'Piedmont', 'Piemonte', 'Piemont', 'Piemont'],
  ['ITH5', 3, 3, 'Emilia-Romagna', 'Emilia-Romagna', 'Emilija - Romanja', 'Emilia-Romagna'],
  ['SI043', 6, 3, 'Gorizia (Slovenia)', 'Goriziano sloveno', 'Goriška', 'Görz (Slowenien)'],
  ['SI041', 7, 3, 'Central Slovenia', 'Slovenia centrale', 'Osrednjeslovenska', 'Zentralslowenien'],
  ['SI035', 8, 3, 'Central Sava', 'Sava centrale', 'Zasavska', 'Zasavska'],
  ['SI034', 9, 3, 'Savinja', 'Savinja', 'Savinjska', 'Savinjska'],
  ['ITC3', 1, 4, 'Liguria', 'Liguria', 'Ligurija', 'Ligurien'],
  ['ITI1', 2, 4, 'Tuscany', 'Toscana', 'Toskana', 'Toskana'],
  ['ITI2', 3, 4, 'Umbria', 'Umbria', 'Umbrija', 'Umbrien'],
  ['ITI3', 4, 4, 'Marche', 'Marche', 'Marke', 'Marken'],
  ['SI044', 6, 4, 'Coast and Karst', 'Litorale-Carso', 'Obalno-kraška', 'Küste und Karst'],
  [
    'SI038',
    7,
    4,
    'Littoral–Inner Carniola',
    'Carniola Interna',
    'Primorsko-notranjska',
    'Innerkrain',
  ],
  [
    'SI037',
    8,
    4,
    'Southeast Slovenia',
    'Slovenia sud-orientale',
    'Jugovzhodna Slovenija',
    'Südostslowenien',
  ],
  ['SI036', 9, 4, 'Lower Sava', 'Bassa Sava', 'Posavska', 'Posavska'],
  ['HR06', 10, 4, 'Northern Croatia', 'Croazia settentrionale', 'Severna Hrvaška', 'Nordkroatien'],
  ['ITI4', 3, 5, 'Lazio', 'Lazio', 'Lacij', 'Latium'],
  ['ITF1', 4, 5, 'Abruzzo', 'Abruzzo', 'Abruci', 'Abruzzen'],
  ['ITF2', 5, 5, 'Molise', 'Molise', 'Molize', 'Molise'],
  ['HR03', 7, 5, 'Adriatic Croatia', 'Croazia adriatica', 'Jadranska Hrvaška', 'Adria-Kroatien'],
  ['HR05', 9, 5, 'Zagreb', 'Zagabria', 'Zagreb', 'Zagreb'],
  ['HR02', 10, 5, 'Pannonian Croatia', 'Croazia pannonica', 'Panonska Hrvaška', 'Pannonien'],
  ['ITG2', 1, 6, 'Sardinia', 'Sardegna', 'Sardinija', 'Sardinien'],
  ['ITF3', 4, 6, 'Campania', 'Campania', 'Kampanija', 'Kampanien'],
  ['ITF5', 5, 6, 'Basilicata', 'Basilicata', 'Bazilikata', 'Basilikata'],
  ['ITF4', 6, 6, 'Apulia', 'Puglia', 'Apulija', 'Apulien'],
  ['ITF6', 5, 7, 'Calabria', 'Calabria', 'Kalabrija', 'Kalabrien'],
  ['ITG1', 4, 8, 'Sicily', 'Sicilia', 'Sicilija', 'Sizilien'],
];

export const areas: readonly Area[] = rows.map(([code, column, row, en, it, sl, de]) => ({
  code,
  country: code.slice(0, 2),
  names: { en, it, sl, de },
  at: [column, row],
}));

const codes = new Set(areas.map(({ code }) => code));
export const isAreaCode = (code: string): boolean => codes.has(code);
