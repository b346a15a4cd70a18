/** Everything that ends a line somewhere, and the controls that some program acts on. */
const breaks = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * The text as one line without control characters: what people typed can stand in a header, where a line
 * break would begin a header of their own.
 */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(breaks, ' ').replace(/ {2,}/g, ' ').trim();
