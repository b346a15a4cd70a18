import { List, Text } from '@mantine/core';
import { highestWeight, surveyWeights } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import type { SectorRank, SurveyPageShape } from './shapes.ts';

type RankingProps = { ranks: readonly SectorRank[]; remarks: SurveyPageShape['remarks'] };

/** The sectors from the weightiest to the least, with how much the answers agree, as pictures and in words. */
export function Ranking({ ranks, remarks }: RankingProps) {
  const { t } = useTranslation('networks');
  return (
    <Section title={t('ranking.title')} description={t('ranking.description')}>
      <ol className={classes.ranks}>
        {ranks.map((rank, index) => (
          <li key={rank.code}>
            <Rank rank={rank} place={index + 1} />
          </li>
        ))}
      </ol>
      {remarks.length > 0 ? (
        <>
          <h3>{t('ranking.remarks')}</h3>
          <Remarks remarks={remarks} />
        </>
      ) : null}
    </Section>
  );
}

/** From which share of agreement on we speak of agreement, and below which of dissent. */
const bounds = { agreed: 0.7, divided: 0.4 };

const wordFor = (agreement: number): 'agreed' | 'mixed' | 'divided' => {
  if (agreement >= bounds.agreed) return 'agreed';
  return agreement < bounds.divided ? 'divided' : 'mixed';
};

function Rank({ rank, place }: { rank: SectorRank; place: number }) {
  const { t } = useTranslation('networks');
  const nameOf = useNaceNames();
  const { number } = useFormats();
  const short = (value: number) =>
    number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { mean, agreement, institutions, localActors } = rank;
  if (mean === null)
    return (
      <>
        <Text fw={600}>{nameOf(rank.code)}</Text>
        <Text c="dimmed">{t('ranking.nobody')}</Text>
      </>
    );
  const sides = [
    institutions === null ? '' : t('ranking.institutions', { mean: short(institutions) }),
    localActors === null ? '' : t('ranking.localActors', { mean: short(localActors) }),
  ];
  return (
    <>
      <div className={classes.rankHead}>
        <Text fw={600}>{`${place}. ${nameOf(rank.code)}`}</Text>
        <Text>{t('ranking.mean', { mean: short(mean), most: highestWeight })}</Text>
      </div>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: `${(mean / highestWeight) * 100}%` }} />
      </span>
      <Text size="sm">
        {[
          agreement === null ? '' : t(`ranking.${wordFor(agreement)}`),
          t('ranking.answers', { count: rank.answers }),
          ...sides,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Spread spread={rank.spread} />
      {rank.comments.length > 0 ? <Remarks remarks={rank.comments} /> : null}
    </>
  );
}

/** How many gave each weight: one hill is agreement, two are dissent. */
function Spread({ spread }: { spread: readonly number[] }) {
  const { t } = useTranslation('networks');
  const most = Math.max(...spread, 1);
  const words = surveyWeights
    .map((weight) => t('ranking.spreadPart', { weight, count: spread[weight] ?? 0 }))
    .join(', ');
  return (
    <div role="img" aria-label={t('ranking.spread', { words })}>
      <div className={classes.spread} aria-hidden>
        {surveyWeights.map((weight) => (
          <span
            key={weight}
            className={classes.column}
            style={{ height: `${((spread[weight] ?? 0) / most) * 100}%` }}
          />
        ))}
      </div>
      <div className={classes.weights} aria-hidden>
        {surveyWeights.map((weight) => (
          <span key={weight}>{weight}</span>
        ))}
      </div>
    </div>
  );
}

function Remarks({ remarks }: Pick<RankingProps, 'remarks'>) {
  const { t } = useTranslation('networks');
  return (
    <List mt="xs" spacing={4}>
      {remarks.map(({ organisation, text }) => (
        <List.Item key={`${organisation} ${text}`}>
          <Text component="span" className={classes.prose}>
            {text}
          </Text>{' '}
          <Text component="span" c="dimmed" size="sm">
            {organisation || t('ranking.unnamed')}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
