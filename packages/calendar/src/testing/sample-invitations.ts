import type { CalendarEntry, Feed, Invitation } from '../index.ts';

const meeting: CalendarEntry = {
  uid: '0192f3a0-7c1e-7b52-9d53-0d5b7a1f2c11@ponte.example',
  sequence: 0,
  stampedAt: new Date('2027-02-01T09:30:15Z'),
  startsAt: new Date('2027-03-10T09:00:00Z'),
  endsAt: new Date('2027-03-10T09:20:00Z'),
  status: 'confirmed',
  summary: 'Meeting with Ana Kovač (Lesna d.o.o.)',
  description: 'Table 12, Hall B\nBring your samples.',
  location: 'Table 12, Hall B, Fiera di Udine',
  joinLink: null,
  organiser: { name: 'Alpe Adria Matchmaking 2027', address: 'reply+4f9c2a@mail.ponte.example' },
};

const plain: Invitation = {
  ...meeting,
  recipient: { name: 'Marco Rossi', address: 'marco.rossi@officina.example' },
};

const online: Invitation = {
  ...plain,
  location: null,
  description: 'Your partner: Ana Kovač.',
  joinLink: { url: 'https://meet.example/r/9f2;k=1,2?pwd=a&lang=it', label: 'Join' },
};

const hostile: Invitation = {
  ...plain,
  sequence: 3,
  summary: 'Rossi, "Figli" & Co.; \\ back\r\nATTENDEE:mailto:evil@evil.example',
  description: `first\rMETHOD:CANCEL\u2028second\u0000\u0007 ${'x'.repeat(200)} 🎉👩‍🔬 שלום עולם`,
  location: `Sala; "A", ${'č'.repeat(200)}`,
  joinLink: { url: 'javascript:alert(1)', label: 'Join "now"' },
  organiser: { name: 'Ponte; "Most", ^Brücke^\n:x', address: 'reply+a.b-c_d=@mail.ponte.example' },
  recipient: { name: 'Łucja "Lu" O’Neil; יוסי, 🎈\\', address: "o'neil+b2b@firma.example" },
};

/** Invitations by golden file name. */
export const invitations: Readonly<Record<string, Invitation>> = {
  plain,
  online,
  hostile,
  'both-places': { ...online, location: 'Table 3', sequence: 1 },
  moved: {
    ...plain,
    sequence: 1,
    startsAt: new Date('2027-03-10T10:00:00Z'),
    endsAt: new Date('2027-03-10T10:20:00Z'),
  },
  cancelled: {
    ...plain,
    sequence: 2,
    status: 'cancelled',
    stampedAt: new Date('2027-02-02T07:00:00Z'),
  },
};

/** Feeds by golden file name. */
export const feeds: Readonly<Record<string, Feed>> = {
  'feed-personal': {
    name: 'Marco Rossi, "Alpe Adria"; 2027',
    refreshMinutes: 60,
    entries: [
      {
        ...online,
        uid: 'b@ponte.example',
        startsAt: new Date('2027-03-10T11:00:00Z'),
        endsAt: new Date('2027-03-10T11:20:00Z'),
      },
      { ...meeting, uid: 'a@ponte.example', sequence: 4, status: 'cancelled' },
    ],
  },
  'feed-programme': {
    name: 'Programme\r\nX-EVIL:1',
    description: 'Plenary sessions; open to all, always',
    refreshMinutes: 90,
    entries: [{ ...meeting, uid: 'session-1@ponte.example', summary: 'Opening' }],
  },
  'feed-empty': { name: 'Nothing yet', refreshMinutes: 1440, entries: [] },
};
