import { describeFailure } from '../failure.ts';

type Closer = () => Promise<void>;

/**
 * Keeps what has to be stopped and stops it in the reverse order, once: the server before the
 * database that it still needs to finish its work.
 */
export class Shutdown {
  #closers: Closer[] = [];
  #running: Promise<void> | undefined;
  #abort = new AbortController();

  /** Aborted as soon as stopping has begun. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Something that was started; when stopping has begun already it is stopped at once. */
  async add(closer: Closer): Promise<void> {
    if (this.#running) await closer();
    else this.#closers.push(closer);
  }

  run(): Promise<void> {
    this.#running ??= this.#runClosers();
    return this.#running;
  }

  /** Says what went wrong, unless that is only a consequence of stopping, and stops all. */
  fail(error: unknown): void {
    if (!this.signal.aborted) {
      process.stderr.write(`${describeFailure(error)}\n`);
      process.exitCode = 1;
    }
    void this.run();
  }

  async #runClosers(): Promise<void> {
    this.#abort.abort();
    for (const close of this.#closers.reverse()) {
      try {
        await close();
      } catch (error) {
        process.stderr.write(`${describeFailure(error)}\n`);
        process.exitCode = 1;
      }
    }
  }
}

/**
 * Runs a command that starts things. A signal or a failure stops them in order; a command that ends
 * by itself leaves that to its caller through `shutdown.run()`.
 */
export async function runUntilStopped(
  tell: (line: string) => void,
  command: (shutdown: Shutdown) => Promise<void>,
): Promise<void> {
  const shutdown = new Shutdown();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Ctrl-C arrives from the terminal and again through npm: only the first one counts.
    process.on(name, () => {
      if (!shutdown.signal.aborted) tell('Stopping …');
      void shutdown.run();
    });
  }
  try {
    await command(shutdown);
  } catch (error) {
    shutdown.fail(error);
    await shutdown.run();
  }
}

/** Runs a command that ends by itself, and stops whatever it started. */
export async function runCommand(command: (shutdown: Shutdown) => Promise<void>): Promise<void> {
  const stop = (line: string) => process.stderr.write(`${line}\n`);
  await runUntilStopped(stop, async (shutdown) => {
    await command(shutdown);
    await shutdown.run();
  });
}
