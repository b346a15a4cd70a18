import { appendFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own, to be started with fork. It writes the Message-ID of everything that it
 * takes into a file, so that killing its clients cannot falsify the count. The parent tells it how to misbehave:
 * - delayMs: how long it thinks before it answers the final dot
 * - mode: ok | later (450 for recipients) | refuse (550 for recipients) | cut (takes the message, then hangs up
 *   instead of answering)
 */
type Behaviour = { mode: 'ok' | 'later' | 'refuse' | 'cut'; delayMs: number };
let behaviour: Behaviour = { mode: 'ok', delayMs: 0 };
const file = String(process.env.TAKEN_FILE);

const refusal = (code: number, text: string) =>
  Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onRcptTo: (_address, _session, callback) => {
    if (behaviour.mode === 'later') return callback(refusal(450, '4.2.0 try again later'));
    if (behaviour.mode === 'refuse') return callback(refusal(550, '5.1.1 user unknown'));
    callback();
  },
  onData: (stream, session, callback) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const head = Buffer.concat(parts)
        .toString('utf8')
        .replace(/\r\n[ \t]+/g, ' ');
      const id = /^Message-ID: (<[^>]+>)/im.exec(head)?.[1] ?? '';
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      appendFileSync(file, `${id} ${to}\n`);
      if (behaviour.mode === 'cut') return sockets.get(session.remotePort)?.destroy();
      setTimeout(() => callback(), behaviour.delayMs);
    });
  },
});
server.on('error', () => undefined); // clients that are killed are what this is for

const sockets = new Map<number, Socket>();
server.server.on('connection', (socket: Socket) => {
  const { remotePort } = socket;
  if (remotePort === undefined) return;
  sockets.set(remotePort, socket);
  socket.on('close', () => sockets.delete(remotePort));
});

process.on('message', (told: Behaviour) => {
  behaviour = told;
  process.send?.({ isReady: true });
});
process.on('disconnect', () => process.exit(0));
server.listen(Number(process.env.SMTP_PORT ?? 0), '127.0.0.1', () => {
  process.send?.({ port: (server.server.address() as AddressInfo).port });
});
