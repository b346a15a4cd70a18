import { useMemo } from 'react';
import { useFieldMessage } from '../api/problem-message.ts';

type Check = (value: string) => string | null;

/** Checks for form fields, with the same texts as the API's own refusals; null means nothing to say. */
export function useFieldChecks() {
  const describe = useFieldMessage();
  return useMemo(() => {
    const required: Check = (value) => (value.trim() ? null : describe('required'));
    // Only what no address lacks; whether it exists, the mail will tell.
    const email: Check = (value) =>
      /^\S+@\S+\.\S+$/.test(value.trim()) ? null : describe('invalid_email');
    const url: Check = (value) =>
      !value || (URL.canParse(value) && /^https?:/.test(value)) ? null : describe('invalid_url');
    const atLeast =
      (characters: number): Check =>
      (value) =>
        value.length >= characters ? null : describe('too_small');
    const atMost =
      (characters: number): Check =>
      (value) =>
        value.length <= characters ? null : describe('too_big');
    /** The first of several checks that has something to say. */
    const all =
      (...checks: Check[]): Check =>
      (value) => {
        for (const check of checks) {
          const message = check(value);
          if (message) return message;
        }
        return null;
      };
    return { required, email, url, atLeast, atMost, all };
  }, [describe]);
}
