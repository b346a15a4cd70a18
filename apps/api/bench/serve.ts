import type { FastifyInstance } from 'fastify';

/** Listens on a free port of this machine, tells the parent, and answers it with the processor time used so far. */
export async function serve(app: FastifyInstance): Promise<void> {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ address });
}
