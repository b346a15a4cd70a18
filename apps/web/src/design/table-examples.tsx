import { Badge, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CountryName } from '../ui/country-name.tsx';
import { type Column, DataTable, type Selection, type Sort } from '../ui/data-table.tsx';
import { FilterBar } from '../ui/filter-bar.tsx';
import { Section } from '../ui/section.tsx';
import { SelectionBar } from '../ui/selection-bar.tsx';

type Row = { id: string; name: string; country: string; meetings: number };

const rows: Row[] = [
  { id: '1', name: 'Tartini Strumenti s.r.l.', country: 'IT', meetings: 7 },
  { id: '2', name: 'Soške elektrarne d.o.o.', country: 'SI', meetings: 4 },
  { id: '3', name: 'Holzbau Drautal GmbH', country: 'AT', meetings: 0 },
];
const columns: Column<Row>[] = [
  { key: 'name', header: 'Organisation', cell: (row) => row.name, isTitle: true, isSortable: true },
  { key: 'country', header: 'Country', cell: (row) => <CountryName code={row.country} /> },
  { key: 'state', header: 'State', cell: () => <Badge variant="light">approved</Badge> },
  {
    key: 'meetings',
    header: 'Meetings',
    cell: (row) => row.meetings,
    align: 'end',
    isSortable: true,
  },
];

export function TableExamples() {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  const [selected, setSelected] = useState(new Set<string>());
  const selection: Selection<Row> = {
    selected,
    onChange: setSelected,
    nameOf: (row) => row.name,
  };
  return (
    <Section title="Lists">
      <FilterBar
        search={{ value: search, onChange: setSearch }}
        activeCount={1}
        onReset={() => setSearch('')}
      >
        <NativeSelect label="Country" data={['Italy', 'Slovenia']} />
      </FilterBar>
      <SelectionBar count={selected.size}>
        <Button size="sm">Approve</Button>
      </SelectionBar>
      <DataTable
        caption="Organisations of the event"
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selection={selection}
      />
    </Section>
  );
}
