/** Names, companies, titles and places that have broken mails and calendars before. */
const long = (letter: string, count: number) => letter.repeat(count);

export const eventName = {
  en: 'Bridge "Days"; Gorizia, Nova Gorica \\ 2027 🌉',
  it: 'Giornate "Ponte"; Gorizia, Nova Gorica \\ 2027 🌉',
  sl: 'Dnevi »Most«; Gorica, Nova Gorica \\ 2027 🌉',
  de: 'Brücken-"Tage"; Görz, Nova Gorica \\ 2027 🌉',
};

const rename = (name: string) => name.replace('2027', '& friends, 2027');
export const newEventName = {
  en: rename(eventName.en),
  it: rename(eventName.it),
  sl: rename(eventName.sl),
  de: rename(eventName.de),
};

export const venue = 'Palazzo "del Ponte"; Sala A, B';
/** Several lines, and one word of 200 characters. */
export const address = `Via Rastello, 1; II piano\nTrg Evrope 1\n${long('Ž', 200)}`;

export type Character = {
  locale: 'en' | 'it' | 'sl' | 'de';
  name: string;
  organisation: string;
  country: string;
  jobTitle: string;
  isOnline?: boolean;
};

export const cast = {
  ana: {
    locale: 'sl',
    name: 'Ana "Anči" Kovač, univ. dipl. inž.',
    organisation: 'Kovač & hčere; d.o.o., "Čudež"',
    country: 'SI',
    jobTitle: 'Direktorica; lastnica, \\ vse drugo',
  },
  bruno: {
    locale: 'it',
    name: 'Bruno D\'Angelo; detto "Bibi"',
    organisation: `Società ${long('è', 150)}`,
    country: 'IT',
    jobTitle: 'Responsabile acquisti, vendite; tutto',
  },
  carla: {
    locale: 'de',
    name: 'Carla Öttl-Žižek 👩‍🔬',
    organisation: 'Öttl <Technik> & Söhne GmbH 🏭',
    country: 'AT',
    jobTitle: 'Geschäftsführerin "Forschung"',
  },
  david: {
    locale: 'en',
    name: 'דוד כהן, David',
    organisation: 'שלום עולם; مرحبا بالعالم Ltd.',
    country: 'IT',
    jobTitle: 'מנכ״ל',
  },
  eva: {
    locale: 'it',
    name: "Eva =cmd|' /C calc'!A0",
    organisation: '@SUM(1+1); "Rete" ^n ^\' ^^',
    country: 'IT',
    jobTitle: '+39, numero "verde"',
    isOnline: true,
  },
  franc: {
    locale: 'sl',
    name: `Franc ${long('š', 110)}`,
    organisation: 'BEGIN:VEVENT, METHOD:CANCEL; s.p.',
    country: 'SI',
    jobTitle: 'ATTENDEE:mailto:evil@evil.example',
    isOnline: true,
  },
  greta: {
    locale: 'de',
    name: 'Greta "G." Maier; Mag.',
    organisation: 'Institut für \\n, \\; und \\\\',
    country: 'AT',
    jobTitle: '',
  },
  hana: {
    locale: 'en',
    name: 'Hana Ni\u0161 \u{1F1F8}\u{1F1EE}',
    organisation: 'Laboratory "H"; Hana, & Co.',
    country: 'SI',
    jobTitle: 'Head, "Lab"',
  },
} as const satisfies Record<string, Character>;

export type Name = keyof typeof cast;

/** What people write to each other, over several lines. */
export const message = `Dear colleagues; "hello",\nwe make pumps \\ valves 🚰\r\n\r\n${long('W', 200)}\nשלום`;
export const reason = 'Sorry; the train, the "strike",\nand the rest \\ 🚂';
