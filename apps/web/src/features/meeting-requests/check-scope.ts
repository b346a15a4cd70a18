import { createContext, useContext } from 'react';
import type { RequestCheck } from './shapes.ts';

export type Checks = { byParticipant: ReadonlyMap<string, RequestCheck>; remaining: number | null };

/** The answers for all rows of a list, asked for together. */
export const CheckScope = createContext<Checks>({ byParticipant: new Map(), remaining: null });

export const useCheck = (participantId: string) => {
  const { byParticipant, remaining } = useContext(CheckScope);
  return { check: byParticipant.get(participantId), remaining };
};
