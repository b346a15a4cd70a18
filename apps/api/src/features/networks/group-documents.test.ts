import { activity, groupDocumentVersion, storedFile } from '@ponte/db';
import { limits } from '@ponte/domain';
import { and, eq, like, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { writeXlsx, writeZip } from '../../../test/archives.ts';
import { type Company, makeCompany } from '../../../test/exchange.ts';
import { addMember, makeNetwork } from '../../../test/networks.ts';
import { asUpload, html } from '../../../test/pictures.ts';
import { countVersions, insertVersion } from './queries.ts';

let test: TestApp;
let chamber: Company;
let agency: Company;
let watcher: Company;
let outsider: Company;
let network: Awaited<ReturnType<typeof makeNetwork>>;

type Listed = {
  items: {
    id: string;
    title: string;
    withdrawnAt: string | null;
    versions: { number: number; name: string; note: string; size: number }[];
    actions: Record<string, string | null>;
  }[];
  actions: { add: string | null };
};

const speak = (company: Company, role: 'lead' | 'member' | 'observer') => ({
  organisationId: company.organisation.id,
  accountId: company.accountId,
  role,
});

beforeAll(async () => {
  test = await createTestApp();
  chamber = await makeCompany(test, { name: 'Camera', kind: 'chamber' });
  agency = await makeCompany(test, { name: 'Agencija', kind: 'agency' });
  watcher = await makeCompany(test, { name: 'Osservatorio' });
  outsider = await makeCompany(test, { name: 'Estranea' });
});
afterAll(() => test.close());
beforeEach(async () => {
  network = await makeNetwork(test, speak(chamber, 'lead'));
  await addMember(test, network.id, speak(agency, 'member'));
  await addMember(test, network.id, speak(watcher, 'observer'));
});

const base = () => `/api/networks/${network.slug}/documents`;
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}`);
const read = async (agent: Agent = chamber.agent) => (await agent.get<Listed>(base())).body;

const leave = (agent: Agent, content: Buffer, name = 'Plan.pdf', query = 'title=Plan') =>
  agent.send<Listed>('POST', `${base()}?${query}`, undefined, asUpload(content, name));
async function onePlan(agent = agency.agent) {
  const [document] = (await leave(agent, pdf('first'))).body.items;
  if (!document) throw new Error('no document was added');
  return `${base()}/${document.id}`;
}
const leaveVersion = (agent: Agent, path: string, words: string, note = '') =>
  agent.send<Listed>(
    'POST',
    `${path}/versions?note=${encodeURIComponent(note)}`,
    undefined,
    asUpload(pdf(words), 'Plan 2.pdf'),
  );

describe('a document', () => {
  it('keeps every version, with who left it and why', async () => {
    const path = await onePlan();
    expect((await leaveVersion(chamber.agent, path, 'second', 'Dates put right')).status).toBe(201);
    const [document] = (await read(watcher.agent)).items;
    expect(document).toMatchObject({
      title: 'Plan',
      versions: [
        { number: 2, name: 'Plan 2.pdf', note: 'Dates put right' },
        { number: 1, name: 'Plan.pdf', note: '' },
      ],
    });
    expect((await watcher.agent.get(`${path}/versions/1`)).text).toContain('first');
    expect((await watcher.agent.get(`${path}/versions/2`)).text).toContain('second');
    expect((await watcher.agent.get(`${path}/versions/3`)).status).toBe(404);
  });

  it('is sent to be saved, as what it was found to be, and kept by no cache', async () => {
    const path = await onePlan();
    const { headers } = await agency.agent.get(`${path}/versions/1`);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="Plan\.pdf"/);
  });

  it('is added by members and not by observers', async () => {
    expect((await leave(watcher.agent, pdf('x'))).body).toMatchObject({
      code: 'network_observer_reads',
    });
    expect((await read(watcher.agent)).actions.add).toBe('network_observer_reads');
    const path = await onePlan();
    expect((await leaveVersion(watcher.agent, path, 'x')).status).toBe(403);
    expect((await read(watcher.agent)).items[0]?.actions).toEqual({
      addVersion: 'network_observer_reads',
      withdraw: 'network_observer_reads',
    });
  });

  it('is nobody’s business outside the group, nor in another group', async () => {
    const path = await onePlan();
    expect((await outsider.agent.get(base())).body).toMatchObject({ code: 'network_not_yours' });
    expect((await outsider.agent.get(`${path}/versions/1`)).status).toBe(403);
    expect((await test.stranger().get(`${path}/versions/1`)).status).toBe(401);
    const other = await makeNetwork(test, speak(outsider, 'lead'));
    const elsewhere = path.replace(network.slug, other.slug);
    expect((await outsider.agent.get(`${elsewhere}/versions/1`)).status).toBe(404);
    expect((await leaveVersion(outsider.agent, elsewhere, 'x')).status).toBe(404);
    expect((await agency.agent.get(`${path}/versions/1`)).status).toBe(200);
  });
});

describe('a file', () => {
  const minimal = (mimetype: string, more = '') =>
    Buffer.concat([writeZip(`mimetype${mimetype}`, Buffer.from('x')), Buffer.from(more)]);

  it('may be a workbook or an open document', async () => {
    const sheet = await writeXlsx([['A', 1]]);
    expect((await leave(agency.agent, sheet, 'list.xlsx')).status).toBe(201);
    const text = minimal('application/vnd.oasis.opendocument.text');
    expect((await leave(agency.agent, text, 'text.odt')).status).toBe(201);
  });

  it.each([
    ['a page that calls itself a PDF', () => html],
    ['an archive', () => writeZip('anything.txt', Buffer.from('x'))],
    [
      'a workbook with macros',
      async () => Buffer.concat([await writeXlsx([['A']]), Buffer.from('xl/vbaProject.bin')]),
    ],
    [
      'an open document with macros',
      () => minimal('application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml'),
    ],
  ])('that is %s is refused', async (_, make) => {
    const refused = await leave(agency.agent, await make(), 'Plan.pdf');
    expect(refused.body).toMatchObject({ code: 'media_type_refused' });
    expect((await read()).items).toEqual([]);
  });

  it('that is too large is refused', async () => {
    const refused = await leave(agency.agent, pdf('x'.repeat(limits.fileBytes)));
    expect(refused.status).toBe(413);
  });

  it('finds no room where the group keeps too much already', async () => {
    const path = await onePlan();
    const ofPlan = sql`${storedFile.id} in (select ${groupDocumentVersion.fileId} from ${groupDocumentVersion})`;
    await test.db.update(storedFile).set({ size: limits.groupDocumentBytes }).where(ofPlan);
    expect((await leaveVersion(agency.agent, path, 'x')).body).toMatchObject({
      code: 'group_storage_full',
    });
    await test.db.update(storedFile).set({ size: 10 }).where(ofPlan);
    expect((await leaveVersion(agency.agent, path, 'x')).status).toBe(201);
  });
});

describe('two versions that come at the same time', () => {
  it('both stay, one after the other', async () => {
    const path = await onePlan();
    const both = await Promise.all([
      leaveVersion(agency.agent, path, 'left'),
      leaveVersion(chamber.agent, path, 'right'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await read()).items[0]?.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});

describe('without waiting for each other', () => {
  it('two would take the same number, which the database refuses', async () => {
    const documentId = (await onePlan()).split('/').at(-1) ?? '';
    const [first] = await test.db
      .select()
      .from(groupDocumentVersion)
      .where(eq(groupDocumentVersion.documentId, documentId));
    if (!first) throw new Error('the plan has no version');
    const counted = await Promise.all([1, 2].map(() => countVersions(test.db, documentId)));
    const written = await Promise.allSettled(
      counted.map((count) => insertVersion(test.db, { ...first, number: count + 1 })),
    );
    expect(written.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a document that is withdrawn', () => {
  const withdraw = (agent: Agent, path: string, isWithdrawn = true) =>
    agent.put<Listed>(`${path}/withdrawal`, { isWithdrawn });

  it('is gone for members and kept for those who lead, who can give it back', async () => {
    const path = await onePlan();
    expect((await read(watcher.agent)).items).toHaveLength(1);
    expect((await withdraw(agency.agent, path)).status).toBe(200);
    expect((await read(watcher.agent)).items).toEqual([]);
    expect((await watcher.agent.get(`${path}/versions/1`)).status).toBe(404);
    expect((await leaveVersion(agency.agent, path, 'x')).status).toBe(404);
    const [kept] = (await read()).items;
    expect(kept).toMatchObject({ withdrawnAt: expect.any(String) });
    expect(kept?.actions.addVersion).toBe('document_withdrawn');
    expect((await leaveVersion(chamber.agent, path, 'x')).body).toMatchObject({
      code: 'document_withdrawn',
    });
    expect((await chamber.agent.get(`${path}/versions/1`)).status).toBe(200);
    await withdraw(chamber.agent, path, false);
    expect((await watcher.agent.get(`${path}/versions/1`)).status).toBe(200);
  });

  it('was so by whoever added it or leads, and by nobody else', async () => {
    const path = await onePlan(chamber.agent);
    const [seen] = (await read(agency.agent)).items;
    expect(seen?.actions.withdraw).toBe('document_not_yours');
    const refused = await withdraw(agency.agent, path);
    expect(refused.body).toMatchObject({ code: 'document_not_yours' });
    expect((await withdraw(chamber.agent, path)).status).toBe(200);
    const isOfDocuments = and(
      eq(activity.subjectId, network.id),
      like(activity.action, '%document'),
    );
    const log = await test.db.select().from(activity).where(isOfDocuments);
    expect(log.map(({ action }) => action)).toEqual([
      'networks.add_document',
      'networks.withdraw_document',
    ]);
  });
});
