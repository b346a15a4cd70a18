import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import type { OutgoingMail } from '../src/mail/mailer.ts';
import { toMimeOptions } from '../src/mail/mime.ts';

/** What sending costs at the least: the same messages, ready written, through a pool of the same size in a loop. */
const mails: OutgoingMail[] = JSON.parse(
  readFileSync(String(process.env.BENCH_MAILS), 'utf8'),
  (key, value: unknown) => (key === 'date' ? new Date(String(value)) : value),
);
const { hostname, port } = new URL(String(process.env.BENCH_SMTP));
const transport = createTransport({
  host: hostname,
  port: Number(port),
  pool: true,
  maxConnections: Number(process.env.BENCH_CONNECTIONS),
  maxMessages: 200,
});

process.on('message', () => {
  Promise.all(mails.map((mail) => transport.sendMail(toMimeOptions(mail)))).catch(
    (error: unknown) => {
      throw error;
    },
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ address: 'ready' });
