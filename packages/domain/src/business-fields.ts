import type { naceDivisions } from './nace.ts';

/**
 * Fields of business in words that visitors choose from, each a bundle of NACE divisions: nobody signs up for a
 * newsletter through a list of ninety codes.
 */
export const businessFields = {
  agriculture: ['01', '02', '03'],
  food: ['10', '11', '12'],
  textiles: ['13', '14', '15'],
  wood: ['16', '17', '18', '31'],
  chemistry: ['19', '20', '21', '22'],
  metal: ['23', '24', '25', '32'],
  electronics: ['26', '27'],
  machinery: ['28', '33'],
  vehicles: ['29', '30'],
  energy: ['05', '06', '07', '08', '09', '35', '36', '37', '38', '39'],
  construction: ['41', '42', '43', '68'],
  trade: ['46', '47', '95'],
  logistics: ['49', '50', '51', '52', '53'],
  tourism: ['55', '56', '79', '90', '91', '92', '93'],
  digital: ['58', '59', '60', '61', '62', '63'],
  services: ['64', '65', '66', '69', '70', '71', '73', '74', '77', '78', '80', '81', '82'],
  research: ['72', '85'],
  health: ['75', '86', '87', '88', '96'],
  public: ['84', '94', '97', '98', '99'],
} as const satisfies Record<string, readonly (typeof naceDivisions)[number][]>;

export type BusinessField = keyof typeof businessFields;
export const businessFieldNames = Object.keys(businessFields) as [
  BusinessField,
  ...BusinessField[],
];

export const isBusinessField = (text: string): text is BusinessField =>
  businessFieldNames.some((name) => name === text);

/** The fields to which any of these NACE codes, of whatever length, belong. */
export function fieldsOf(codes: readonly string[]): BusinessField[] {
  const divisions = new Set(codes.map((code) => code.slice(0, 2)));
  return businessFieldNames.filter((name) =>
    businessFields[name].some((one) => divisions.has(one)),
  );
}
