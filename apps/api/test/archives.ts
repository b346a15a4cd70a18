import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';

/** A workbook with one sheet of these values. */
export const writeXlsx = (rows: (string | number | boolean | Date)[][]): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row) =>
      row.map((value) =>
        value instanceof Date ? { value, type: Date, format: 'dd.mm.yyyy' } : { value },
      ),
    ),
  ).toBuffer();

/** One entry as a ZIP writer would write it; `claimed` is the size that its directory tells. */
export function writeZip(name: string, data: Buffer, claimed = data.length): Buffer {
  const packed = deflateRawSync(data);
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [record, shift] of [
    [local, 0],
    [central, 2],
  ] as const) {
    record.writeUInt16LE(8, 8 + shift);
    record.writeUInt32LE(packed.length, 18 + shift);
    record.writeUInt32LE(claimed, 22 + shift);
    record.writeUInt16LE(name.length, 26 + shift);
  }
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  const title = Buffer.from(name);
  return Buffer.concat([local, title, packed, central, title, end]);
}
