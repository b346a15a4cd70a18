import classes from './offices.module.css';

/** Some numbers beside each other, each with its name. */
export function Figures({ items }: { items: readonly { label: string; value: string }[] }) {
  return (
    <dl className={classes.figures}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
