import { limits } from '@ponte/domain';
import { z } from 'zod';
import { day, id, instant, localisedText, requiredLine, text, version } from './common.ts';
import { networkParams } from './networks.ts';
import { whyNot } from './problem.ts';

const person = z.strictObject({ accountId: id, name: z.string() }).nullable();
const named = z.strictObject({ id, title: z.string() }).nullable();

export const decisionInput = z.strictObject({
  title: requiredLine(limits.title),
  reasons: text(limits.longText).default(''),
  decidedOn: day,
  /** In which of the group's meetings. */
  meetingId: id.nullable().default(null),
});
export type DecisionInput = z.infer<typeof decisionInput>;
export const changedDecision = decisionInput.extend({ version });
export const decisionParams = networkParams.extend({ decision: id });

export const taskInput = z.strictObject({
  title: requiredLine(limits.title),
  /** A contact person of the group. */
  ownerId: id.nullable().default(null),
  dueOn: day.nullable().default(null),
  meetingId: id.nullable().default(null),
  /** The decision that it follows from. */
  decisionId: id.nullable().default(null),
});
export type TaskInput = z.infer<typeof taskInput>;
export const changedTask = taskInput.extend({ isDone: z.boolean(), version });
export const taskParams = networkParams.extend({ task: id });

export const groupWorkSchema = z
  .strictObject({
    decisions: z.array(
      z.strictObject({
        id,
        title: z.string(),
        reasons: z.string(),
        decidedOn: day,
        meeting: named,
        version,
      }),
    ),
    tasks: z.array(
      z.strictObject({
        id,
        title: z.string(),
        owner: person,
        dueOn: day.nullable(),
        doneAt: instant.nullable(),
        meeting: named,
        decision: named,
        isMine: z.boolean(),
        version,
        actions: z.strictObject({ change: whyNot }),
      }),
    ),
    /** Who can take on a task. */
    people: z.array(z.strictObject({ accountId: id, name: z.string() })),
    actions: z.strictObject({ decide: whyNot, addTask: whyNot }),
  })
  .meta({ id: 'GroupWork' });
export type GroupWorkShape = z.infer<typeof groupWorkSchema>;

export const ownTaskParams = z.strictObject({ task: id });
export const ownTasksSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id,
        title: z.string(),
        dueOn: day.nullable(),
        version,
        network: z.strictObject({ slug: z.string(), names: localisedText(limits.title) }),
      }),
    ),
  })
  .meta({ id: 'OwnTasks' });
export type OwnTasksShape = z.infer<typeof ownTasksSchema>;
