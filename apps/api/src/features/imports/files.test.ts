import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ImportKind, importFields, importKinds, limits, locales } from '@ponte/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent } from '../../../test/agent.ts';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { writeXlsx, writeZip } from '../../../test/archives.ts';
import { agentOf, makeReadyEvent } from '../../../test/factories.ts';
import { asUpload } from '../../../test/pictures.ts';

type Table = { columns: string[]; rows: string[][]; mapping: Record<string, number> };
type Problem = { code: string; facts?: Record<string, unknown> };

let test: TestApp;
let organiser: Agent;
let base: string;

beforeAll(async () => {
  test = await createTestApp();
  const { event, owner } = await makeReadyEvent(test);
  organiser = await agentOf(test, owner.id);
  base = `/api/events/${event.id}/imports`;
});
afterAll(() => test.close());

const read = (content: Buffer | string, kind: ImportKind = 'participants', name = 'list.csv') =>
  organiser.post<Table & Problem>(
    `${base}/table?kind=${kind}`,
    undefined,
    asUpload(Buffer.from(content as string), name, 'application/octet-stream'),
  );

describe('a CSV file', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s is read into columns and rows', async (_, separator) => {
    const lines = [
      ['email', 'name', 'note'],
      ['a@example.test', 'Anna', 'x'],
    ];
    const { body } = await read(lines.map((line) => line.join(separator)).join('\r\n'));
    expect(body.columns).toEqual(lines[0]);
    expect(body.rows).toEqual([lines[1]]);
    expect(body.mapping).toEqual({ email: 0, name: 1 });
  });

  it('with a byte order mark keeps its first heading', async () => {
    const { body } = await read('\uFEFFemail;name\na@example.test;Žiga');
    expect(body.columns[0]).toBe('email');
    expect(body.rows[0]?.[1]).toBe('Žiga');
  });

  it('in the code page of older Excel keeps its accents', async () => {
    const text = Buffer.from('email;città\na@example.test;Forlì – caffè', 'latin1');
    text[text.indexOf(0x13)] = 0x96; // the dash, as windows-1252 writes it
    const { body } = await read(text);
    expect(body.columns).toEqual(['email', 'città']);
    expect(body.rows[0]?.[1]).toBe('Forlì – caffè');
  });

  it('saved as Unicode text by Excel is read', async () => {
    const { body } = await read(
      Buffer.from('\uFEFFemail\tpriimek\na@example.test\tČernič', 'utf16le'),
    );
    expect(body.rows).toEqual([['a@example.test', 'Černič']]);
  });

  it('keeps separators, quotes and line breaks inside quotes', async () => {
    const { body } = await read('email,message\na@example.test,"one, ""two""\nthree"');
    expect(body.rows).toEqual([['a@example.test', 'one, "two"\nthree']]);
  });

  it('counts empty rows in the middle, and forgets those at the end', async () => {
    const { body } = await read(
      'email;name;\na@example.test;Anna;\n\nb@example.test;Bojan;\n;;\n\n',
    );
    expect(body.columns).toEqual(['email', 'name']);
    expect(body.rows.map(([email]) => email ?? '')).toEqual([
      'a@example.test',
      '',
      'b@example.test',
    ]);
  });

  it('with an unclosed quote is refused', async () => {
    const answer = await read('email,name\n"a@example.test,Anna\nb,c');
    expect([answer.status, answer.body.code]).toEqual([422, 'file_unreadable']);
  });
});

describe('an XLSX file', () => {
  it('is read as texts, dates and truth values too', async () => {
    const content = await writeXlsx([
      ['From', 'To', 'Accepted', 'Priority', 'Since'],
      ['a@example.test', 'b@example.test', true, 1, new Date(Date.UTC(2027, 2, 8))],
    ]);
    const { status, body } = await read(content, 'wishes', 'list.xlsx');
    expect(status).toBe(200);
    expect(body.rows).toEqual([['a@example.test', 'b@example.test', 'true', '1', '2027-03-08']]);
    expect(body.mapping).toEqual({ from: 0, to: 1, accepted: 2, rank: 3 });
  });

  it('is known by its bytes, whatever its name says', async () => {
    const { body } = await read(
      await writeXlsx([['email'], ['a@example.test']]),
      'participants',
      'list.csv',
    );
    expect(body.rows).toEqual([['a@example.test']]);
  });
});

describe('columns are recognised', () => {
  it.each([
    ['English', 'Email,First name,Last name,Company,Country,Looking for'],
    ['Italian', 'Posta elettronica,Nome,Cognome,Ragione sociale,Paese,Cosa cerca'],
    ['Slovene', 'E-pošta,Ime,Priimek,Podjetje,Država,Išče'],
    ['German', 'E-Mail,Vorname,Nachname,Firma,Land,Sucht'],
  ])('in %s', async (_, heading) => {
    const { body } = await read(`${heading}\n1,2,3,4,5,6`);
    expect(body.mapping).toEqual({
      email: 0,
      name: 1,
      surname: 2,
      organisation: 3,
      country: 4,
      seeks: 5,
    });
  });

  it.each(['Da,A', 'Od,Za', 'Von,An', 'From,To'])('for wishes: %s', async (heading) => {
    expect((await read(`${heading}\n1,2`, 'wishes')).body.mapping).toEqual({ from: 0, to: 1 });
  });

  it.each(locales)('when they are headed as the page’s own example is: %s', async (locale) => {
    const catalogue = `../../../../web/src/locales/${locale}/imports.json`;
    const { field } = JSON.parse(await readFile(new URL(catalogue, import.meta.url), 'utf8')) as {
      field: Record<string, string>;
    };
    for (const kind of importKinds) {
      const heading = importFields[kind].map((each) => field[each]).join(';');
      const all = importFields[kind].map((each, column) => [each, column]);
      expect((await read(heading, kind)).body.mapping).toEqual(Object.fromEntries(all));
    }
  });

  it('and left open when nothing fits', async () => {
    expect((await read('foo,bar\n1,2')).body.mapping).toEqual({});
  });
});

describe('a file that is none', () => {
  const zeros = Buffer.alloc(60 * 1024 * 1024);

  it.each([
    [
      'an archive that unpacks to more than anybody needs',
      () => writeZip('xl/workbook.xml', zeros),
      413,
      'too_large',
    ],
    [
      'one that hides how much it unpacks to',
      () => writeZip('xl/workbook.xml', zeros, 1_000),
      422,
      'file_unreadable',
    ],
    [
      'an archive that is no workbook',
      () => writeZip('readme.xml', Buffer.from('<a/>')),
      422,
      'file_unreadable',
    ],
    [
      'an archive cut in the middle',
      () => writeZip('a.xml', randomBytes(500)).subarray(0, 300),
      422,
      'file_unreadable',
    ],
    [
      'an old binary workbook',
      () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      415,
      'file_kind_refused',
    ],
    ['nothing', () => Buffer.from(''), 422, 'file_unreadable'],
    ['only empty rows', () => Buffer.from('\n;;\n'), 422, 'file_unreadable'],
    ['more than 5 MB', () => Buffer.alloc(limits.fileBytes + 1, 'a'), 413, 'too_large'],
    [
      'too many rows',
      () => Buffer.from(`email\n${'a\n'.repeat(limits.importRows + 1)}`),
      413,
      'too_large',
    ],
    [
      'too many columns',
      () => Buffer.from(`${'a,'.repeat(limits.importColumns)}b`),
      413,
      'too_large',
    ],
    [
      'a cell longer than any text',
      () => Buffer.from(`a\n${'x'.repeat(limits.longText + 1)}`),
      413,
      'too_large',
    ],
  ])('is refused: %s', async (_, content, status, code) => {
    const answer = await read(content(), 'participants', 'list.xlsx');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('a text that is called .xlsx is read as the text it is', async () => {
    const { status, body } = await read('hello world', 'participants', 'list.xlsx');
    expect([status, body.columns, body.rows]).toEqual([200, ['hello world'], []]);
  });

  it('is refused when it does not come as a form', async () => {
    const answer = await organiser.post<Problem>(`${base}/table?kind=wishes`, { a: 1 });
    expect([answer.status, answer.body.code]).toEqual([415, 'media_type_refused']);
  });
});

describe('a body of two megabytes', () => {
  const large = { name: 'x'.repeat(2 * 1024 * 1024) };

  it('is refused by an ordinary route', async () => {
    const answer = await organiser.patch<Problem>('/api/account', large);
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });

  it('is read by the preview of a list', async () => {
    const rows = Array.from({ length: 400 }, () => ['x'.repeat(6_000)]);
    const plan = { kind: 'wishes', columns: ['a'], rows, mapping: { from: 0, to: 0 } };
    const answer = await organiser.post<{ counts: unknown }>(`${base}/preview`, plan);
    expect([answer.status, answer.body.counts]).toEqual([200, { new: 0, same: 0, wrong: 400 }]);
  });
});
