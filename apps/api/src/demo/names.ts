import type { DemoOrganisation } from './organisations.ts';

type Names = { given: readonly string[]; family: readonly string[] };

/** Common names of each country; any likeness to a real person is chance. */
export const names: Readonly<Record<DemoOrganisation['country'], Names>> = {
  IT: {
    given: [
      'Anna',
      'Marco',
      'Giulia',
      'Luca',
      'Elena',
      'Paolo',
      'Chiara',
      'Stefano',
      'Francesca',
      'Davide',
      'Silvia',
      'Andrea',
    ],
    family: [
      'Zanin',
      'Moretti',
      'Bressan',
      'Fabris',
      'Cossutta',
      'Marangon',
      'De Luca',
      'Visintin',
      'Pellegrini',
      'Tonon',
      'D’Agostino',
      'Rossetti',
    ],
  },
  SI: {
    given: [
      'Bor',
      'Maja',
      'Luka',
      'Nina',
      'Matej',
      'Urša',
      'Žiga',
      'Tjaša',
      'Rok',
      'Petra',
      'Andrej',
      'Špela',
    ],
    family: [
      'Kovač',
      'Hrast',
      'Žnidaršič',
      'Bizjak',
      'Mlakar',
      'Černe',
      'Golob',
      'Vodopivec',
      'Šuligoj',
      'Kranjc',
      'Pahor',
      'Zupan',
    ],
  },
  AT: {
    given: ['Katharina', 'Markus', 'Eva', 'Johannes', 'Birgit', 'Stefan', 'Magdalena', 'Thomas'],
    family: [
      'Gruber',
      'Moser',
      'Wieser',
      'Kofler',
      'Pichler',
      'Hölbling',
      'Tschernitz',
      'Außerwinkler',
    ],
  },
  HR: {
    given: ['Ivana', 'Marko', 'Ana', 'Nikola', 'Lucija', 'Dario'],
    family: ['Babić', 'Perić', 'Matošević', 'Jurić', 'Šimić', 'Grgić'],
  },
};

export const jobTitles: Readonly<Record<DemoOrganisation['country'], readonly string[]>> = {
  IT: [
    'Responsabile export',
    'Titolare',
    'Direttore commerciale',
    'Responsabile ricerca e sviluppo',
    'Project manager',
  ],
  SI: ['Vodja izvoza', 'Direktor', 'Vodja razvoja', 'Vodja nabave', 'Projektni vodja'],
  AT: ['Geschäftsführung', 'Exportleitung', 'Leitung Entwicklung', 'Einkauf', 'Projektleitung'],
  HR: ['Direktor prodaje', 'Vlasnica', 'Voditelj razvoja', 'Export manager'],
};
