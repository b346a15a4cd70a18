import { type Area, areas, pickText } from '@ponte/domain';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import classes from './networks.module.css';

type RegionMapProps = {
  /** How many members work in which region. */
  counts: ReadonlyMap<string, number>;
  chosen: string | null;
  onChoose: (code: string | null) => void;
};

/** Our own drawing of the regions, a square for each; those with members are buttons that choose them. */
export function RegionMap({ counts, chosen, onChoose }: RegionMapProps) {
  const { t } = useTranslation('networks');
  return (
    <ul className={classes.map} aria-label={t('map.label')}>
      {areas.map((area) => (
        <li
          key={area.code}
          style={{ gridColumn: area.at[0] + 1, gridRow: area.at[1] + 1 }}
          aria-hidden={!counts.has(area.code)}
        >
          <Tile area={area} count={counts.get(area.code) ?? 0} {...{ chosen, onChoose }} />
        </li>
      ))}
    </ul>
  );
}

type TileProps = { area: Area; count: number } & Pick<RegionMapProps, 'chosen' | 'onChoose'>;

function Tile({ area, count, chosen, onChoose }: TileProps) {
  const { t } = useTranslation('networks');
  const language = useLanguage();
  const name = pickText(area.names, language);
  if (count === 0) return <span className={classes.tile} title={name} />;
  const isChosen = chosen === area.code;
  return (
    <button
      type="button"
      className={classes.tile}
      aria-pressed={isChosen}
      aria-label={t('map.region', { name, count })}
      title={name}
      onClick={() => onChoose(isChosen ? null : area.code)}
    >
      {count}
    </button>
  );
}
