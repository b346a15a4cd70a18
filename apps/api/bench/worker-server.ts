import { clockTasks } from '../src/features/clock-tasks.ts';
import { messageRenderers } from '../src/features/message-renderers.ts';
import { createSmtpMailer } from '../src/mail/smtp.ts';
import { startWorker } from '../src/outbox/worker.ts';
import { buildBenchApp } from './bench-app.ts';

/** The product's worker in a process of its own; it begins by itself when something is queued. */
const { deps } = await buildBenchApp(String(process.env.BENCH_DATABASE));
deps.mailer = createSmtpMailer({ smtpUrl: String(process.env.BENCH_SMTP) });
await startWorker(deps, { renderers: messageRenderers, clockTasks });
process.on('disconnect', () => process.exit(0));
process.send?.({ address: 'ready' });
