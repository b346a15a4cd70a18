/** A slot number, 0-based, in the order of time. */
export type Slot = number;

/** Ceilings on what one participant may be asked to sit through; an absent field is no limit. */
export interface ParticipantLimits {
  /** Meetings in the whole event. */
  meetings?: number;
  /** Meetings on any one day. */
  perDay?: number;
  /** Meetings in a row without a pause. */
  run?: number;
  /** Free slots that count as a pause between two meetings; 1 unless told. Only read together with `run`. */
  pause?: number;
}

export interface ProblemParticipant {
  id: string;
  unavailable: Slot[];
  /** The table this participant stays at: their meetings are held there, and nobody else's are. */
  booth?: number;
  /** Languages spoken; a meeting without a common one needs an interpreter. Absent: speaks with everybody. */
  languages?: string[];
  limits?: ParticipantLimits;
}

export interface ProblemMeeting {
  id: string;
  /** Two or more participants. */
  participants: string[];
  /** Weight in the objective, 0 or more; 1 unless told. */
  priority?: number;
  slots?: Slot[];
  fixedSlot?: Slot;
  /** Meetings that must lie in an earlier slot, where both are placed. */
  after?: string[];
  /** Tables that will do. */
  tables?: number[];
  /** Kind of table needed, one of `Problem.tableKinds`. */
  tableKind?: string;
}

export interface ProblemInterpreter {
  id: string;
  languages: string[];
  unavailable?: Slot[];
}

/** One scheduling task in the published file format, with the product's extras as optional fields. */
export interface Problem {
  name: string;
  /** Number of slots. */
  slots: number;
  /** Day of each slot; slots of one day stand together. Absent: one day. */
  days?: (number | string)[];
  /** Number of tables, in all slots or slot by slot; tables are numbered from 0 in each. */
  tables: number | number[];
  /** Tables that are out of use, in all slots or in those listed; the others keep their numbers. */
  closedTables?: { table: number; slots?: Slot[] }[];
  /** Kind of each table by its number. */
  tableKinds?: string[];
  /** Largest allowed difference between the breaks of two participants, null for none. */
  fairness: number | null;
  participants: ProblemParticipant[];
  meetings: ProblemMeeting[];
  interpreters?: ProblemInterpreter[];
}

/** Tables that slot `slot` has. */
export function countTables(problem: Problem, slot: Slot): number {
  return Array.isArray(problem.tables) ? (problem.tables[slot] ?? 0) : problem.tables;
}

/** Whether the slot has a table of that number, and it is in use. */
export function isTableOpen(problem: Problem, slot: Slot, table: number): boolean {
  if (!Number.isInteger(table) || table < 0 || table >= countTables(problem, slot)) return false;
  return !problem.closedTables?.some(
    (closed) => closed.table === table && (closed.slots?.includes(slot) ?? true),
  );
}
