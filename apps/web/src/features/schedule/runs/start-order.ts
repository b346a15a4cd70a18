export const keeps = ['scheduled', 'pinned'] as const;

/** An empty field of numbers holds an empty text. */
type Wanted = number | '';
export type StartValues = {
  seconds: Wanted;
  seed: Wanted;
  keep: (typeof keeps)[number];
  fairness: Wanted;
  perDay: Wanted;
  run: Wanted;
  pause: Wanted;
};

// Long enough for a normal event to come close to the bound, short enough to wait for.
const usual = { seconds: 20, seed: 1 };

export const startValues: StartValues = {
  ...usual,
  keep: 'scheduled',
  fairness: '',
  perDay: '',
  run: '',
  pause: '',
};

const orNull = (wanted: Wanted): number | null => (wanted === '' ? null : wanted);

/** The order as the API takes it; limits are left out where none is wanted. */
export function toOrder({ seconds, seed, keep, fairness, perDay, run, pause }: StartValues) {
  const limits = { perDay: orNull(perDay), run: orNull(run), pause: orNull(pause) };
  const isLimited = Object.values(limits).some((limit) => limit !== null);
  return {
    seconds: seconds === '' ? usual.seconds : seconds,
    seed: seed === '' ? usual.seed : seed,
    keep,
    fairness: orNull(fairness),
    ...(isLimited ? { limits } : {}),
  };
}
