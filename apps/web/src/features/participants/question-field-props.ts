import type { ReactNode } from 'react';
import type { AnswerValue, Question, StoredFile } from './types.ts';

/** What every field of a registration question is given. */
export type QuestionFieldProps = {
  question: Question;
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
  error?: ReactNode;
  /** The event whose upload a file goes to. */
  event: string;
  /** Files answered before, to be named. */
  files?: readonly StoredFile[];
  /** Nothing is sent: files stay where they are. */
  isPreview?: boolean;
  /** So that the form finds the field again: `answers.<id>`. */
  'data-path'?: string;
};
