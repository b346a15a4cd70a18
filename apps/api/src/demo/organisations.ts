import type { Locale, OrganisationKind, OrganisationSize } from '@ponte/domain';
import type { FieldName } from './fields.ts';

export type DemoOrganisation = {
  name: string;
  country: 'IT' | 'SI' | 'AT' | 'HR';
  region: string;
  city: string;
  field: FieldName;
  size: OrganisationSize;
  kind: OrganisationKind;
};

type Line = readonly [
  name: string,
  city: string,
  field: FieldName,
  size: OrganisationSize,
  kind?: OrganisationKind,
];

const inRegion = (
  country: DemoOrganisation['country'],
  region: string,
  lines: readonly Line[],
): DemoOrganisation[] =>
  lines.map(([name, city, field, size, kind]) => ({
    name,
    country,
    region,
    city,
    field,
    size,
    kind: kind ?? 'company',
  }));

/** Sixty organisations. All names are invented. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  ...inRegion('IT', 'Friuli Venezia Giulia', [
    ['Officine Isontine S.r.l.', 'Gorizia', 'machinery', '50-249'],
    ['Arredo Natisone S.p.A.', 'Manzano', 'furniture', '50-249'],
    ['Vigne del Collio Alto', 'Cormòns', 'wine', '10-49'],
    ['Carso Sapori Società Agricola', 'Monrupino', 'food', '1-9'],
    ['Adria Idrogeno S.r.l.', 'Trieste', 'energy', '10-49'],
    ['Porto Vecchio Logistica', 'Trieste', 'logistics', '50-249'],
    ['Livenza Stampi S.r.l.', 'Sacile', 'plastics', '10-49'],
    ['Tagliamento Software', 'Udine', 'software', '10-49'],
    ['Friulsensor S.r.l.', 'Tavagnacco', 'electronics', '10-49'],
    ['Prosciutti Monte Cuar', 'San Daniele del Friuli', 'food', '10-49'],
    ['Cantieri Lagunari Marano', 'Marano Lagunare', 'marine', '10-49'],
    ['BioCarnia Cosmetici', 'Tolmezzo', 'cosmetics', '1-9'],
    ['Legno Vivo Carnia', 'Paluzza', 'construction', '10-49'],
    ['Studio Ponterosso Traduzioni', 'Trieste', 'services', '1-9'],
    ['Camera dell’Innovazione Isontina', 'Gorizia', 'services', '10-49', 'chamber'],
    ['Istituto Materiali Avanzati Basovizza', 'Trieste', 'research', '50-249', 'research_centre'],
  ]),
  ...inRegion('IT', 'Veneto', [
    ['Laguna Compositi S.r.l.', 'Marghera', 'marine', '10-49'],
    ['Pedemontana Meccanica S.p.A.', 'Schio', 'machinery', '250+'],
    ['Brenta Calzature Artigiane', 'Strà', 'fashion', '10-49'],
    ['Euganea Packaging', 'Padova', 'plastics', '50-249'],
    ['Valpolicella Impianti Enologici', 'Fumane', 'wine', '10-49'],
    ['Dolomia Ottica S.r.l.', 'Agordo', 'optics', '50-249'],
    ['Marca Food Tech', 'Treviso', 'food', '10-49'],
    ['NordEst Dati', 'Mestre', 'software', '10-49'],
    ['Cluster Casa Sana Veneto', 'Vicenza', 'construction', '1-9', 'cluster'],
    ['Università del Sile, Dipartimento di Agraria', 'Treviso', 'research', '250+', 'university'],
  ]),
  ...inRegion('SI', 'Goriška', [
    ['Soča Robotika d.o.o.', 'Nova Gorica', 'machinery', '10-49'],
    ['Vipavska klet Lanthieri', 'Vipava', 'wine', '10-49'],
    ['Kras Pršut Lokev d.o.o.', 'Ajdovščina', 'food', '10-49'],
    ['Hubelj Elektronika d.o.o.', 'Ajdovščina', 'electronics', '50-249'],
    ['Trnovski les d.o.o.', 'Idrija', 'construction', '10-49'],
    ['Most Digital d.o.o.', 'Nova Gorica', 'software', '1-9'],
    ['Goriška razvojna pisarna', 'Nova Gorica', 'services', '10-49', 'agency'],
    ['Primorski tehnološki inštitut', 'Nova Gorica', 'research', '50-249', 'research_centre'],
  ]),
  ...inRegion('SI', 'Osrednja Slovenija in Gorenjska', [
    ['Savski senzorji d.o.o.', 'Ljubljana', 'electronics', '10-49'],
    ['Alpska mleka zadruga', 'Kranj', 'food', '50-249'],
    ['Triglav Optika d.o.o.', 'Kranj', 'optics', '10-49'],
    ['Zelena Mobilnost d.o.o.', 'Ljubljana', 'energy', '10-49'],
    ['Barje Analitika d.o.o.', 'Ljubljana', 'software', '10-49'],
    ['Smreka Hiše d.o.o.', 'Škofja Loka', 'construction', '50-249'],
    ['Pletenina Mojca s.p.', 'Domžale', 'fashion', '1-9'],
    ['Javornik Orodja d.o.o.', 'Jesenice', 'machinery', '50-249'],
    ['Grozd krožnega gospodarstva', 'Ljubljana', 'services', '1-9', 'cluster'],
  ]),
  ...inRegion('SI', 'Obala in Kras', [
    ['Piranske soline Izdelki d.o.o.', 'Portorož', 'cosmetics', '10-49'],
    ['Luški Terminali Svetovanje d.o.o.', 'Koper', 'logistics', '10-49'],
    ['Istrski Oljkarji zadruga', 'Izola', 'food', '10-49'],
    ['Jadranska Plovila d.o.o.', 'Izola', 'marine', '10-49'],
    ['Kraški Kamen Sežana d.o.o.', 'Sežana', 'construction', '10-49'],
  ]),
  ...inRegion('AT', 'Kärnten', [
    ['Drautal Maschinenbau GmbH', 'Villach', 'machinery', '50-249'],
    ['Wörthersee Mikroelektronik GmbH', 'Klagenfurt', 'electronics', '50-249'],
    ['Karawanken Holzbau GmbH', 'Ferlach', 'construction', '10-49'],
    ['Gailtaler Speck Manufaktur', 'Hermagor', 'food', '1-9'],
    ['Sonnenalm Energie GmbH', 'Spittal an der Drau', 'energy', '10-49'],
    ['Rosental Kunststofftechnik GmbH', 'Feistritz im Rosental', 'plastics', '10-49'],
    ['Grenzland Wirtschaftsagentur Kärnten', 'Klagenfurt', 'services', '10-49', 'agency'],
  ]),
  ...inRegion('HR', 'Istra', [
    ['Brodogradnja Mali Lim d.o.o.', 'Pula', 'marine', '10-49'],
    ['Motovunski Tartufi d.o.o.', 'Motovun', 'food', '1-9'],
    ['Učka Softver d.o.o.', 'Labin', 'software', '1-9'],
    ['Vinarija Crvena Zemlja', 'Buje', 'wine', '10-49'],
    ['Istarska Logistika d.o.o.', 'Pazin', 'logistics', '10-49'],
  ]),
];

/** The language people of a country write in first; all of them speak English too. */
export const languageOf = (
  country: DemoOrganisation['country'],
): { code: string; locale: Locale } =>
  ({
    IT: { code: 'it', locale: 'it' },
    SI: { code: 'sl', locale: 'sl' },
    AT: { code: 'de', locale: 'de' },
    HR: { code: 'hr', locale: 'en' },
  })[country] as { code: string; locale: Locale };
