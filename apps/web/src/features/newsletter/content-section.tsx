import { Checkbox, SimpleGrid, Text } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useId } from 'react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import classes from './newsletter.module.css';
import type { Choices, Issue } from './shapes.ts';

type Ids = Pick<Issue, 'newsIds' | 'eventIds' | 'profileIds'>;

/** What the newsletter tells of, chosen from what everybody can read. */
export function ContentSection(props: { values: Ids; onChange: (change: Partial<Ids>) => void }) {
  const query = $api.useQuery('get', '/api/newsletter/choices');
  return <QueryView query={query}>{(choices) => <Lists {...props} choices={choices} />}</QueryView>;
}

type ListsProps = { values: Ids; onChange: (change: Partial<Ids>) => void; choices: Choices };

function Lists({ values, onChange, choices }: ListsProps) {
  const { t } = useTranslation(['newsletter', 'exchange']);
  const { date, dateTime } = useFormats();
  const pick = usePickText();
  const day = (instant: string) => dateTime(instant, readerZone());
  return (
    <SimpleGrid cols={{ base: 1, md: 3 }}>
      <List
        label={t('content.news')}
        rows={choices.news.map((one) => ({
          id: one.id,
          title: pick(one.titles),
          hint: day(one.publishedAt),
        }))}
        chosen={values.newsIds}
        onChange={(newsIds) => onChange({ newsIds })}
      />
      <List
        label={t('content.events')}
        rows={choices.events.map((one) => ({
          id: one.id,
          title: pick(one.titles),
          hint: date(one.firstDay),
        }))}
        chosen={values.eventIds}
        onChange={(eventIds) => onChange({ eventIds })}
      />
      <List
        label={t('content.profiles')}
        rows={choices.profiles.map((one) => ({
          id: one.id,
          title: pick(one.titles),
          hint: `${t(`exchange:kind.${one.kind}`)} · ${day(one.listedAt)}`,
        }))}
        chosen={values.profileIds}
        onChange={(profileIds) => onChange({ profileIds })}
      />
    </SimpleGrid>
  );
}

type ListProps = {
  label: string;
  rows: readonly { id: string; title: string; hint: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

function List({ label, rows, chosen, onChange }: ListProps) {
  const { t } = useTranslation('newsletter');
  const labelId = useId();
  const isFull = chosen.length >= limits.newsletterItems;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div>
      <Text fw={600} id={labelId}>
        {label}
      </Text>
      {rows.length === 0 ? <Text c="dimmed">{t('content.none')}</Text> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <fieldset className={classes.choices} aria-labelledby={labelId} tabIndex={0}>
        {rows.map(({ id, title, hint }) => (
          <Checkbox
            key={id}
            label={title}
            description={hint}
            checked={chosen.includes(id)}
            disabled={isFull && !chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </fieldset>
    </div>
  );
}
