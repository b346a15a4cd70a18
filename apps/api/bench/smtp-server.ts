import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own. It takes everything, answers after the time that a real one needs to put
 * a message on its disk, and tells the parent when as many have come as it was told to wait for.
 */
const answerMs = Number(process.env.BENCH_ANSWER_MS ?? 0);
let waiting = { count: Number.POSITIVE_INFINITY, taken: 0 };

const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData: (stream, _session, callback) => {
    stream.resume();
    stream.on('end', () => {
      setTimeout(() => {
        callback(null);
        waiting.taken++;
        if (waiting.taken === waiting.count) process.send?.({ done: waiting.count });
      }, answerMs);
    });
  },
});
server.on('error', () => undefined); // a client that closes in the middle is no fault of ours
process.on('message', (count: number) => {
  waiting = { count, taken: 0 };
  process.send?.({ isReady: true });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo;
  process.send?.({ address: `smtp://127.0.0.1:${port}` });
});
