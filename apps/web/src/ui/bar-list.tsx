import classes from './bar-list.module.css';

type Bar = { key: string; name: string; value: number; text: string; note?: string };

/** Bars below each other, each with its name and number in words; the picture only adds the proportions. */
export function BarList({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const most = bars.reduce((max, { value }) => Math.max(max, value), 1);
  return (
    <ul className={classes.list} aria-label={label}>
      {bars.map(({ key, name, value, text, note }) => (
        <li key={key}>
          <span className={classes.name}>{name}</span>
          <span className={classes.track} aria-hidden>
            <span className={classes.bar} style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <span className={classes.text}>
            {text}
            {note ? <span className={classes.note}> {note}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
