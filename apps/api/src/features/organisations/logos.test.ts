import { organisation, storedFile } from '@ponte/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import * as make from '../../../test/factories.ts';
import { asUpload, html, jpeg, png, svg, webp } from '../../../test/pictures.ts';

let test: TestApp;
let agent: Agent;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  agent = await make.agentOf(test, (await make.makeAccount(test)).id);
});

type Organisation = { id: string; logoId: string | null };
const found = async () =>
  (await agent.post<Organisation>('/api/organisations', { name: 'Brda', country: 'SI' })).body;
const pathOf = ({ id }: { id: string }) => `/api/organisations/${id}`;
const someoneElse = async () => make.agentOf(test, (await make.makeAccount(test)).id);

describe('a logo', () => {
  const upload = async (content: Buffer, name?: string, type?: string) => {
    const mine = await found();
    const path = `${pathOf(mine)}/logo`;
    return agent.put<Organisation>(path, undefined, asUpload(content, name, type));
  };

  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', webp],
  ])('of type %s is told by its bytes and served safely', async (type, content) => {
    const answer = await upload(content, '../..\\evil"\r\n.html', 'text/html');
    expect(answer.status).toBe(200);
    const shown = await test.stranger().get(`/api/logos/${answer.body.logoId}`);
    expect(shown.status).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': expect.stringMatching(/^inline; filename="[^"\r\n/\\]+"; filename\*=/),
    });
  });

  it.each([
    ['SVG', svg, 'logo.svg', 'image/svg+xml'],
    ['SVG that calls itself PNG', svg, 'logo.png', 'image/png'],
    ['HTML that calls itself PNG', html, 'logo.png', 'image/png'],
    ['PDF', Buffer.from('%PDF-1.7'), 'logo.pdf', 'application/pdf'],
    ['nothing', Buffer.alloc(0), 'logo.png', 'image/png'],
    ['WebP with something behind it', Buffer.concat([webp, html]), 'logo.webp', 'image/webp'],
  ])('made of %s is refused', async (_what, content, name, type) => {
    expect((await upload(content, name, type)).body).toMatchObject({ code: 'media_type_refused' });
  });

  it('larger than 512 kB is refused and keeps nothing', async () => {
    const before = await test.db.$count(storedFile);
    const large = Buffer.concat([png, Buffer.alloc(512 * 1024)]);
    expect(await upload(large)).toMatchObject({ status: 413, body: { code: 'too_large' } });
    expect(await test.db.$count(storedFile)).toBe(before);
  });

  it('that is no multipart form is refused', async () => {
    const mine = await found();
    const answer = await agent.put(`${pathOf(mine)}/logo`, { file: 'data:image/png;base64,' });
    expect(answer.status).toBe(415);
  });

  it('is replaced and removed, and the former file is gone', async () => {
    const first = await upload(png);
    const path = `/api/organisations/${first.body.id}/logo`;
    const second = await agent.put<Organisation>(path, undefined, asUpload(jpeg));
    expect((await agent.get(`/api/logos/${first.body.logoId}`)).status).toBe(404);
    expect((await agent.get(`/api/logos/${second.body.logoId}`)).status).toBe(200);
    expect((await agent.delete(path)).body).toMatchObject({ logoId: null });
    expect((await agent.get(`/api/logos/${second.body.logoId}`)).status).toBe(404);
  });

  it('address shows no other stored file', async () => {
    const id = test.deps.ids.next();
    const file = { id, name: 'cv.pdf', mediaType: 'image/png', size: png.length, content: png };
    await test.db.insert(storedFile).values(file);
    expect((await agent.get(`/api/logos/${id}`)).status).toBe(404);
    await test.db.insert(organisation).values({ id, name: 'Shown', country: 'IT', logoId: id });
    expect((await agent.get(`/api/logos/${id}`)).status).toBe(200);
  });

  it('is changed by managers only', async () => {
    const path = `${pathOf(await found())}/logo`;
    expect((await (await someoneElse()).put(path, undefined, asUpload(png))).status).toBe(403);
  });
});
