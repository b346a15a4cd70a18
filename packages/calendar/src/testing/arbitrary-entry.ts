import fc from 'fast-check';
import type { CalendarEntry, Invitation } from '../index.ts';

const awkward = [
  'Rossi, "Figli" & Co.; \\ fine',
  'first\r\nSECOND:line\rthird\nfourth',
  'BEGIN:VEVENT\r\nATTENDEE:mailto:evil@evil.example',
  '🎉👩‍🔬🏳️‍🌈 emoji 🇸🇮',
  'שלום עולם، مرحبا بالعالم',
  `${'x'.repeat(200)}`,
  `${'č'.repeat(200)} ${'語'.repeat(200)}`,
  "^n ^' ^^ ^",
  'bell\u0007 null\u0000 del\u007f next\u0085 sep\u2028 para\u2029 bom\uFEFF',
  'half \uD83C surrogate',
  '\\n \\, \\; \\\\',
  '"',
  '\\',
  '  padded  ',
];

/** What people type, from plain words to everything that has ever broken a calendar. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...awkward), { maxLength: 3 }).map((parts) => parts.join(' ')),
);

const anyAddress = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9'+._=-]{1,60}$/),
    fc.constantFrom('a.example', 'mail.b.example'),
  )
  .map(([local, domain]) => `${local}@${domain}`);

const anyPerson = fc.record({ name: anyText, address: anyAddress });

const anyInstant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

const anyLink = fc.option(
  fc.record({
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        'https://meet.example/a,b;c?x="1"',
        'https://müller.example/\\x',
        'meet.example/7',
        'javascript:x',
      ),
    ),
    label: anyText,
  }),
);

/** Any entry that may be written. */
export const anyEntry: fc.Arbitrary<CalendarEntry> = fc
  .record({
    uid: fc.uuid().map((id) => `${id}@ponte.example`),
    sequence: fc.nat(1000),
    stampedAt: anyInstant,
    startsAt: anyInstant,
    minutes: fc.integer({ min: 1, max: 600 }),
    status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'cancelled' as const),
    summary: anyText,
    description: anyText,
    location: fc.option(anyText),
    joinLink: anyLink,
    organiser: anyPerson.map((person) => ({ ...person, address: `reply+${person.address}` })),
  })
  .map(({ minutes, ...entry }) => ({
    ...entry,
    endsAt: new Date(entry.startsAt.getTime() + minutes * 60_000),
  }));

/** Any invitation that may be written. */
export const anyInvitation: fc.Arbitrary<Invitation> = fc
  .tuple(anyEntry, anyPerson, fc.constantFrom('needs-action' as const, 'accepted' as const))
  .map(([entry, recipient, answer]) => ({
    ...entry,
    recipient: { ...recipient, address: `to.${recipient.address}` },
    answer,
  }));
