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

  /** Ctrl-C arrives from the terminal and again through npm: only the first one counts. */
  onSignals(announce: () => void): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (!this.signal.aborted) announce();
        void this.run();
      });
    }
  }
}
