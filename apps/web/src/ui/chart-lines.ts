type Point = { x: number; y: number };
type Line = {
  key: string;
  name: string;
  points: readonly Point[];
  /** What it is to the reader: the thing itself, or the line it cannot pass. */
  tone: 'main' | 'bound';
  isStep?: boolean;
};
type Axis = { label: string; format: (value: number) => string; isWhole?: boolean };
export type LineChartProps = {
  /** Says in a sentence what the picture shows; read out instead of it. */
  label: string;
  lines: readonly Line[];
  x: Axis & { from?: number; to?: number };
  y: Axis & { from?: number };
  /** A place on the x axis that is singled out. */
  mark?: { x: number; label: string } | undefined;
};
