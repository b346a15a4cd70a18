// Order matters: Chromium's relatives name Chrome too, and all but Firefox name Safari.
const browsers: [pattern: RegExp, name: string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [pattern: RegExp, name: string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const firstMatch = (table: [RegExp, string][], userAgent: string) =>
  table.find(([pattern]) => pattern.test(userAgent))?.[1];

/** "Firefox, Linux" from a User-Agent header; null when neither part is known. */
export function nameDevice(userAgent: string): string | null {
  const parts = [firstMatch(browsers, userAgent), firstMatch(systems, userAgent)];
  return parts.filter(Boolean).join(', ') || null;
}
