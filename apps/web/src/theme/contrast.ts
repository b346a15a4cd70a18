type Rgb = readonly [red: number, green: number, blue: number];

function parseColour(colour: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16)) as unknown as Rgb;
  const rgb = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?1)?\)$/.exec(colour);
  if (rgb) return rgb.slice(1).map(Number) as unknown as Rgb;
  throw new Error(`Not an opaque colour: ${colour}`);
}

function luminance(colour: string): number {
  const [red, green, blue] = parseColour(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}
