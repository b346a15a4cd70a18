import {
  addOfficeNote,
  askHandover,
  chooseOffice,
  inviteCompany,
} from '../features/offices/commands.ts';
import { listCompanies } from '../features/offices/queries.ts';
import type { DemoPerson } from './people.ts';
import { createRandom } from './random.ts';
import { callAgo, type Story } from './story.ts';

/** The person at the desk, and the institution for which they work. */
type Staff = { accountId: string; officeId: string };

const notes = [
  [
    'Sucht einen Partner mit Lackieranlage in Friaul; Geschäftsführer spricht Italienisch.',
    'Förderantrag bis Monatsende: nach den Gesprächen anrufen.',
  ],
  ['Zum ersten Mal dabei, beim Profil geholfen.'],
] as const;

/** What the office noted about two of its companies. */
async function takeNotes(story: Story, { accountId, officeId }: Staff): Promise<void> {
  const clients = await listCompanies(story.deps.db, { officeId });
  const own = clients.filter(({ country }) => country === 'AT');
  for (const [index, texts] of notes.entries()) {
    const client = own[index];
    if (!client) throw new Error('the demo has too few clients');
    for (const text of texts) {
      const call = callAgo(story, accountId, 9 - index);
      await addOfficeNote(call, accountId, { officeId, organisationId: client.id }, text);
    }
  }
}

/** A company of last year went to another institution, and lets the notes go along. */
async function loseClient(
  story: Story,
  people: readonly DemoPerson[],
  { accountId, officeId }: Staff,
): Promise<void> {
  const clients = await listCompanies(story.deps.db, { officeId });
  const leaving = clients.find(({ country }) => country === 'HR');
  const founder = people.find(({ organisationId }) => organisationId === leaving?.id);
  const other = people.find(
    ({ organisation }) => organisation.country === 'SI' && organisation.kind === 'agency',
  );
  if (!leaving || !founder || !other) return; // nobody from Croatia came last year
  const key = { officeId, organisationId: leaving.id };
  await addOfficeNote(
    callAgo(story, accountId, 60),
    accountId,
    key,
    'Exportiert jetzt nach Koper.',
  );
  await chooseOffice(callAgo(story, founder.account.id, 20), founder.account.id, leaving.id, {
    officeId: other.organisationId,
    givesNotes: true,
  });
}

/** The desk of the support office as if its people had worked at it for weeks. */
export async function makeDemoOffice(
  main: Story,
  people: readonly DemoPerson[],
  staff: Staff,
): Promise<void> {
  const story: Story = { ...main, random: createRandom(26) };
  const { accountId, officeId } = staff;
  await takeNotes(story, staff);
  await loseClient(story, people, staff);
  await inviteCompany(callAgo(story, accountId, 6), accountId, officeId, {
    email: 'office@holzbau-gailtal.example',
    company: 'Holzbau Gailtal',
    eventId: null,
    locale: 'de',
    words: 'Wir würden Sie gern zum Treffen in Görz mitnehmen.',
  });
  const wished = people.find(
    ({ organisation }) => organisation.country === 'SI' && organisation.kind === 'company',
  );
  if (!wished) throw new Error('the demo has no company to ask');
  await askHandover(callAgo(story, accountId, 3), accountId, officeId, {
    organisationId: wished.organisationId,
    toId: officeId,
    words: 'Sie liefern viel nach Kärnten; wir kennen dort die Einkäufer.',
    givesNotes: false,
  });
}
