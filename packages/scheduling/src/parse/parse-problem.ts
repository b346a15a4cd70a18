import type {
  ParticipantLimits,
  Problem,
  ProblemInterpreter,
  ProblemMeeting,
  ProblemParticipant,
} from '../problem.ts';
import {
  ProblemError,
  readArray,
  readCount,
  readObject,
  readOptional,
  readText,
} from './read-fields.ts';

/** Ceiling on the grid: 4 weeks of 10-minute slots around the clock; keeps one bad number from filling the memory. */
const SLOTS_LIMIT = 4096;
const TABLES_LIMIT = 100_000;

/** Reads a problem that came from outside, or throws a ProblemError that says where it is wrong. */
export function parseProblem(value: unknown): Problem {
  const fields = readObject(value, '');
  const slots = readCount(fields.slots, 'slots', 0, SLOTS_LIMIT);
  const problem: Problem = {
    name: typeof fields.name === 'string' ? fields.name : '',
    slots,
    ...readOptional(fields, 'days', '', (days, path) => readDays(days, path, slots)),
    tables: readTables(fields.tables, slots),
    ...readOptional(fields, 'closedTables', '', (list, path) =>
      readArray(list, path, (item, at) => readClosedTable(item, at, slots)),
    ),
    ...readOptional(fields, 'tableKinds', '', (kinds, path) => readArray(kinds, path, readText)),
    fairness:
      fields.fairness === undefined || fields.fairness === null
        ? null
        : readCount(fields.fairness, 'fairness'),
    participants: readArray(fields.participants, 'participants', (item, path) =>
      readParticipant(item, path, slots),
    ),
    meetings: readArray(fields.meetings, 'meetings', (item, path) =>
      readMeeting(item, path, slots),
    ),
    ...readOptional(fields, 'interpreters', '', (list, path) =>
      readArray(list, path, (item, at) => readInterpreter(item, at, slots)),
    ),
  };
  checkNames(problem);
  return problem;
}

function readDays(value: unknown, path: string, slots: number): (number | string)[] {
  const days = readArray(value, path, (day, at) => {
    if (typeof day !== 'number' && typeof day !== 'string')
      throw new ProblemError(at, 'must be a number or a text');
    return day;
  });
  if (days.length !== slots)
    throw new ProblemError(path, `must name one day for each of the ${slots} slots`);
  const changes = days.filter((day, slot) => slot === 0 || day !== days[slot - 1]);
  if (new Set(changes).size !== changes.length)
    throw new ProblemError(path, 'the slots of one day must stand together');
  return days;
}

function readTables(value: unknown, slots: number): number | number[] {
  if (!Array.isArray(value)) return readCount(value, 'tables', 0, TABLES_LIMIT);
  if (value.length !== slots)
    throw new ProblemError('tables', `must give one number for each of the ${slots} slots`);
  return readArray(value, 'tables', (item, path) => readCount(item, path, 0, TABLES_LIMIT));
}

function readClosedTable(
  value: unknown,
  path: string,
  slots: number,
): { table: number; slots?: number[] } {
  const fields = readObject(value, path);
  return {
    table: readCount(fields.table, `${path}.table`, 0, TABLES_LIMIT),
    ...readOptional(fields, 'slots', path, (list, at) => readSlots(list, at, slots)),
  };
}

function readSlots(value: unknown, path: string, slots: number): number[] {
  return readArray(value, path, (item, at) => readCount(item, at, 0, slots));
}

function readParticipant(value: unknown, path: string, slots: number): ProblemParticipant {
  const fields = readObject(value, path);
  return {
    id: readText(fields.id, `${path}.id`),
    unavailable:
      fields.unavailable === undefined
        ? []
        : readSlots(fields.unavailable, `${path}.unavailable`, slots),
    ...readOptional(fields, 'booth', path, (table, at) => readCount(table, at, 0, TABLES_LIMIT)),
    ...readOptional(fields, 'languages', path, (list, at) => readArray(list, at, readText)),
    ...readOptional(fields, 'limits', path, readLimits),
  };
}

function readLimits(value: unknown, path: string): ParticipantLimits {
  const fields = readObject(value, path);
  return {
    ...readOptional(fields, 'meetings', path, (n, at) => readCount(n, at)),
    ...readOptional(fields, 'perDay', path, (n, at) => readCount(n, at)),
    ...readOptional(fields, 'run', path, (n, at) => readCount(n, at, 1)),
    ...readOptional(fields, 'pause', path, (n, at) => readCount(n, at, 1)),
  };
}

function readMeeting(value: unknown, path: string, slots: number): ProblemMeeting {
  const fields = readObject(value, path);
  const participants = readArray(fields.participants, `${path}.participants`, readText);
  if (participants.length < 2)
    throw new ProblemError(`${path}.participants`, 'must name at least two');
  if (new Set(participants).size < participants.length)
    throw new ProblemError(`${path}.participants`, 'names one twice');
  return {
    id: readText(fields.id, `${path}.id`),
    participants,
    ...readOptional(fields, 'priority', path, readPriority),
    ...readOptional(fields, 'slots', path, (list, at) => readSlots(list, at, slots)),
    ...readOptional(fields, 'fixedSlot', path, (slot, at) => readCount(slot, at, 0, slots)),
    ...readOptional(fields, 'after', path, (list, at) => readArray(list, at, readText)),
    ...readOptional(fields, 'tables', path, (list, at) =>
      readArray(list, at, (n, to) => readCount(n, to, 0, TABLES_LIMIT)),
    ),
    ...readOptional(fields, 'tableKind', path, readText),
  };
}

function readPriority(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new ProblemError(path, 'must be 0 or more');
  return value;
}

function readInterpreter(value: unknown, path: string, slots: number): ProblemInterpreter {
  const fields = readObject(value, path);
  return {
    id: readText(fields.id, `${path}.id`),
    languages: readArray(fields.languages, `${path}.languages`, readText),
    ...readOptional(fields, 'unavailable', path, (list, at) => readSlots(list, at, slots)),
  };
}

function checkNames(problem: Problem): void {
  const people = collectIds(problem.participants, 'participants');
  const meetings = collectIds(problem.meetings, 'meetings');
  collectIds(problem.interpreters ?? [], 'interpreters');
  problem.meetings.forEach((meeting, index) => {
    checkKnown(meeting.participants, people, `meetings[${index}].participants`, 'participant');
    checkKnown(meeting.after ?? [], meetings, `meetings[${index}].after`, 'meeting');
  });
}

function collectIds(items: { id: string }[], path: string): Set<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (ids.has(id)) throw new ProblemError(`${path}[${index}].id`, `${id} is already taken`);
    ids.add(id);
  });
  return ids;
}

function checkKnown(ids: string[], known: Set<string>, path: string, what: string): void {
  ids.forEach((id, index) => {
    if (!known.has(id)) throw new ProblemError(`${path}[${index}]`, `there is no ${what} ${id}`);
  });
}
