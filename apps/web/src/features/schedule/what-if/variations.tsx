import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { Section } from '../../../ui/section.tsx';
import classes from '../schedule.module.css';
import { useDescribeVariation, useWriteGain } from './describe-variation.ts';
import { LimitFields } from './limit-fields.tsx';
import { useWhatIf } from './use-what-if.ts';
import { isVaried, type Limits, noLimits, noVariation, usualVariations } from './variation.ts';
import { VariationSliders } from './variation-sliders.tsx';

/** Sliders for what an organiser can change, with the gain that the scheduler finds. */
export function Variations() {
  const { t } = useTranslation('schedule-figures');
  const [limits, setLimits] = useState<Limits>(noLimits);
  const [chosen, setChosen] = useState(noVariation);
  return (
    <>
      <Section title={t('whatIf.try')} description={t('whatIf.tryHint')}>
        <Stack>
          <VariationSliders limits={limits} value={chosen} onChange={setChosen} />
          <LimitFields
            limits={limits}
            onChange={(next) => {
              setLimits(next);
              setChosen({ ...chosen, limit: 0 });
            }}
          />
          <Gain variation={chosen} limits={limits} />
        </Stack>
      </Section>
      <UsualOnes limits={limits} />
    </>
  );
}

function Gain({ variation: wanted, limits }: { variation: typeof noVariation; limits: Limits }) {
  const { t } = useTranslation('schedule-figures');
  const { number } = useFormats();
  const describe = useDescribeVariation();
  const writeGain = useWriteGain();
  // The arrow keys bring a slider to rest at every step; only the last of a row of them is asked for.
  const [variation] = useDebouncedValue(wanted, 350);
  const query = useWhatIf([variation], limits, isVaried(variation));
  if (!isVaried(variation)) return <Text c="dimmed">{t('whatIf.moveSlider')}</Text>;
  return (
    <div role="status" aria-busy={query.isFetching}>
      <QueryView query={query}>
        {({ wished, base, items: [item] }) =>
          item ? (
            <>
              <Text className={classes.answer}>
                {describe(item.variation)}: <strong>{writeGain(item.gain)}</strong>
              </Text>
              <Text c="dimmed">
                {t('whatIf.fromTo', {
                  from: number(base.scheduled),
                  to: number(item.scheduled),
                  wished: number(wished),
                })}
              </Text>
            </>
          ) : null
        }
      </QueryView>
    </div>
  );
}

function UsualOnes({ limits }: { limits: Limits }) {
  const { t } = useTranslation('schedule-figures');
  const describe = useDescribeVariation();
  const writeGain = useWriteGain();
  const [isWanted, setIsWanted] = useState(false);
  const query = useWhatIf(usualVariations, limits, isWanted);
  return (
    <Section title={t('whatIf.usual')} description={t('whatIf.usualHint')}>
      {isWanted ? (
        <QueryView query={query}>
          {({ items }) => (
            <ul className={classes.list} aria-label={t('whatIf.usual')}>
              {[...items]
                .sort((a, b) => b.gain - a.gain)
                .map((item) => (
                  <li key={JSON.stringify(item.variation)} className={classes.line}>
                    <span>{describe(item.variation)}</span>
                    <span className={classes.number} data-gain={Math.sign(item.gain)}>
                      {writeGain(item.gain)}
                    </span>
                  </li>
                ))}
            </ul>
          )}
        </QueryView>
      ) : (
        <Group>
          <Button
            variant="light"
            leftSection={<IconBulb size={18} aria-hidden />}
            onClick={() => setIsWanted(true)}
          >
            {t('whatIf.findOut')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
