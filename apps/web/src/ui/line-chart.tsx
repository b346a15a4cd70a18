import { useElementSize } from '@mantine/hooks';
import type { LineChartProps } from './chart-lines.ts';
import { drawPath, niceTicks, scaleFrom } from './chart-scale.ts';
import { ChartTable } from './chart-table.tsx';
import classes from './line-chart.module.css';

const height = 220;
const pad = { top: 24, right: 16, bottom: 36, left: 48 };
// Before it is measured, and in tests, where nothing is.
const usualWidth = 560;

const extent = (values: readonly number[]): [number, number] =>
  values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];

function layOut({ lines, x, y }: LineChartProps, width: number) {
  const points = lines.flatMap((line) => line.points);
  const [left, right] = extent(points.map((point) => point.x));
  const [low, high] = extent(points.map((point) => point.y));
  const xEnds = [x.from ?? left, Math.max(x.to ?? right, right)] as const;
  // A level line says more above nothing than at the bottom of a scale of its own.
  const base = low === high ? Math.min(0, low) : low;
  const yTicks = niceTicks(y.from ?? base, high, 4, y.isWhole ?? true);
  const yEnds = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1] as const;
  const xTicks = niceTicks(xEnds[0], xEnds[1], width < 420 ? 3 : 6, x.isWhole ?? true);
  return {
    yTicks,
    xTicks: xTicks.filter((tick) => tick >= xEnds[0] && tick <= xEnds[1]),
    toX: scaleFrom(xEnds, [pad.left, width - pad.right]),
    toY: scaleFrom(yEnds, [height - pad.bottom, pad.top]),
  };
}

/** Lines over an axis, as wide as there is room, with the numbers as a table for those who prefer them. */
export function LineChart(props: LineChartProps) {
  const { label, lines, mark } = props;
  const { ref, width: measured } = useElementSize();
  const width = Math.max(measured || usualWidth, 200);
  const layout = layOut(props, width);
  return (
    <figure className={classes.figure} ref={ref}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height={height}
      >
        <Axes layout={layout} width={width} x={props.x} y={props.y} />
        {mark ? <Mark at={layout.toX(mark.x)} label={mark.label} width={width} /> : null}
        {lines.map(({ key, points, tone, isStep = false }) => (
          <path
            key={key}
            className={classes.line}
            data-tone={tone}
            d={drawPath(
              points.map((point) => ({ x: layout.toX(point.x), y: layout.toY(point.y) })),
              isStep,
            )}
          />
        ))}
      </svg>
      <Legend lines={lines} />
      <ChartTable {...props} />
    </figure>
  );
}

type Layout = ReturnType<typeof layOut>;
type AxesProps = Pick<LineChartProps, 'x' | 'y'> & { layout: Layout; width: number };

function Axes({ layout: { xTicks, yTicks, toX, toY }, width, x, y }: AxesProps) {
  const bottom = height - pad.bottom;
  return (
    <g className={classes.axes}>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line x1={pad.left} x2={width - pad.right} y1={toY(tick)} y2={toY(tick)} />
          <text x={pad.left - 8} y={toY(tick) + 4} textAnchor="end">
            {y.format(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} x={toX(tick)} y={bottom + 18} textAnchor="middle">
          {x.format(tick)}
        </text>
      ))}
      <text x={0} y={12}>
        {y.label}
      </text>
      <text x={width - pad.right} y={height - 1} textAnchor="end">
        {x.label}
      </text>
    </g>
  );
}

function Mark({ at, label, width }: { at: number; label: string; width: number }) {
  const isRight = at > width / 2;
  return (
    <g className={classes.mark}>
      <line x1={at} x2={at} y1={pad.top - 6} y2={height - pad.bottom} />
      <text x={isRight ? at - 6 : at + 6} y={pad.top + 4} textAnchor={isRight ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

function Legend({ lines }: Pick<LineChartProps, 'lines'>) {
  return (
    <figcaption className={classes.legend}>
      {lines.map(({ key, name, tone }) => (
        <span key={key} className={classes.entry}>
          <svg width="28" height="10" aria-hidden>
            <path className={classes.line} data-tone={tone} d="M0 5H28" />
          </svg>
          {name}
        </span>
      ))}
    </figcaption>
  );
}
