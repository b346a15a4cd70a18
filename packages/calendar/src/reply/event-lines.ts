import { cleanLine } from '../clean-text.ts';
import { type CalendarComponent, type ContentLine, unescapeText } from '../content-lines.ts';

/** PARTSTAT in upper case, empty when there is none. */
export function answerOf(attendee: ContentLine): string {
  return attendee.params.get('PARTSTAT')?.trim().toUpperCase() ?? '';
}

/** Every line of that name. */
export function linesOf(component: CalendarComponent, name: string): readonly ContentLine[] {
  return component.lines.filter((line) => line.name === name);
}

/** The first value of that name as one clean line, or null when there is none or it is empty. */
export function textOf(component: CalendarComponent, name: string): string | null {
  const line = component.lines.find((candidate) => candidate.name === name);
  return line ? cleanLine(unescapeText(line.value)) || null : null;
}
