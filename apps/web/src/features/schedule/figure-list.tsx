import classes from './schedule.module.css';

type Figure = { label: string; value: string; note?: string };

/** Numbers side by side, each with what it means and, if need be, what it could be. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note ? <div className={classes.note}>{note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
