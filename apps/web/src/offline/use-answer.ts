import { asProblem, type Problem } from '../api/problem.ts';
import { useSessionIfKnown } from '../api/session.ts';
import { useAction } from '../api/use-action.ts';
import { useSubject } from '../api/use-subject.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { notifySuccess } from '../ui/notify.ts';
import type { Undo } from '../ui/show-notice.tsx';
import { type QueuedCall, queueAnswer } from './queue.ts';
import { sendCall } from './send-queue.ts';

type AnswerOptions<Call extends QueuedCall> = {
  /** Whom it is about, for the list of what is still to be sent. */
  about: string;
  refreshes: readonly string[];
  success?: string;
  /** Null when there was no network and the answer waits to be sent. */
  onSuccess?: (answer: AnswerOf<Call> | null) => void;
  onProblem?: (problem: Problem) => boolean;
  /** The call that takes back what has arrived. */
  undo?: (answer: AnswerOf<Call> | null) => Undo | null;
};

type AnswerOf<Call extends QueuedCall> = Call['kind'] extends 'accept'
  ? Extract<Sent, { unplaced: unknown }>
  : Exclude<Sent, { unplaced: unknown }>;
type Sent = NonNullable<Awaited<ReturnType<typeof sendCall>>['data']>;

/**
 * Says something to a partner; without a network it is kept on the device and sent later, under the key of the
 * first attempt: that one may have arrived after all.
 */
export function useAnswer<Call extends QueuedCall>(options: AnswerOptions<Call>) {
  const { t } = useTranslation();
  const account = useSessionIfKnown();
  const { participant, isOnBehalf } = useSubject();
  const send = async (call: Call): Promise<{ data: AnswerOf<Call> | null }> => {
    const id = crypto.randomUUID();
    try {
      const { data } = await sendCall(call, id, participant);
      return { data: data as AnswerOf<Call> };
    } catch (thrown) {
      // What is said in somebody else's name is said while one is sure of it.
      const canWait = ['offline', 'unavailable'].includes(asProblem(thrown).code);
      if (!account || isOnBehalf || !canWait) throw thrown;
      queueAnswer({ id, owner: account.id, about: options.about, call });
      void notifySuccess(t('offline.queued'));
      return { data: null };
    }
  };
  const { success, onSuccess, ...rest } = options;
  return useAction<Call, AnswerOf<Call> | null>({
    ...rest,
    run: send,
    onSuccess: (answer) => {
      if (answer && success) void notifySuccess(success);
      onSuccess?.(answer);
    },
  });
}
