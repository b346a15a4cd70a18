import type { LocalisedText } from '@ponte/domain';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { narrowWindow } from '../testing/viewport.ts';
import { ButtonWithReason } from './button-with-reason.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { type Column, DataTable, type Sort } from './data-table.tsx';
import { Dialog } from './dialog.tsx';
import { FileField } from './file-field.tsx';
import { LocalisedTextInput } from './localised-text-input.tsx';
import { SafeFrame } from './safe-frame.tsx';

describe('ButtonWithReason', () => {
  it('works while nothing forbids it', async () => {
    const accept = vi.fn();
    await show(
      <ButtonWithReason reason={null} onClick={accept}>
        Accept
      </ButtonWithReason>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(accept).toHaveBeenCalledOnce();
  });

  it('says in words why it does not work, and then does nothing', async () => {
    const accept = vi.fn();
    await show(
      <ButtonWithReason reason="no_common_slot" onClick={accept}>
        Accept
      </ButtonWithReason>,
    );
    const button = screen.getByRole('button', { name: 'Accept' });
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('There is no time at which both are free.');
    fireEvent.click(button);
    expect(accept).not.toHaveBeenCalled();
  });
});

describe('Dialog', () => {
  function Opener() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen ? (
          <Dialog isOpen onClose={() => setOpen(false)} title="A table">
            <button type="button" onClick={() => setOpen(false)}>
              Done
            </button>
          </Dialog>
        ) : null}
      </>
    );
  }

  it('gives the focus back to its opener when it is taken away', async () => {
    await show(<Opener />);
    const opener = screen.getByRole('button', { name: 'Open' });
    opener.focus();
    fireEvent.click(opener);
    const done = await screen.findByRole('button', { name: 'Done' });
    done.focus();
    fireEvent.click(done);
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

describe('ConfirmButton', () => {
  const remove = (onConfirm: () => Promise<unknown>) =>
    show(
      <ConfirmButton
        title="Remove the table?"
        effects="Two meetings lose their place."
        confirmLabel="Remove the table"
        isPending={false}
        onConfirm={onConfirm}
      >
        Remove
      </ConfirmButton>,
    );

  it('shows what it touches before it does it', async () => {
    const onConfirm = vi.fn(() => Promise.resolve());
    await remove(onConfirm);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    const dialog = await screen.findByRole('dialog', { name: 'Remove the table?' });
    expect(dialog.textContent).toContain('Two meetings lose their place.');
    expect(onConfirm).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove the table' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('stays open when it fails', async () => {
    await remove(() => Promise.reject(new Error('refused')));
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove the table' }));
    await Promise.resolve();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('DataTable', () => {
  type Row = { id: string; name: string; meetings: number };
  const rows: Row[] = [
    { id: '1', name: 'Ada', meetings: 3 },
    { id: '2', name: 'Bruno', meetings: 0 },
  ];
  const columns: Column<Row>[] = [
    { key: 'name', header: 'Name', cell: (row) => row.name, isTitle: true, isSortable: true },
    { key: 'meetings', header: 'Meetings', cell: (row) => row.meetings, align: 'end' },
  ];
  const shared = { caption: 'Participants', columns, rows, keyOf: (row: Row) => row.id };

  it('names rows and columns and tells how it is sorted', async () => {
    const sorted: Sort[] = [];
    await show(
      <DataTable
        {...shared}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={(sort) => sorted.push(sort)}
      />,
    );
    const header = screen.getByRole('columnheader', { name: 'Name' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('rowheader', { name: 'Ada' })).toBeTruthy();
    fireEvent.click(within(header).getByRole('button'));
    expect(sorted).toEqual([{ column: 'name', direction: 'descending' }]);
  });

  it('selects single rows and all of them', async () => {
    const chosen: string[][] = [];
    const selection = {
      selected: new Set(['1']),
      onChange: (selected: Set<string>) => chosen.push([...selected]),
      nameOf: (row: Row) => row.name,
    };
    await show(<DataTable {...shared} selection={selection} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Bruno' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Ada' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    expect(chosen).toEqual([['1', '2'], [], ['1', '2']]);
  });

  it('becomes cards on a phone', async () => {
    narrowWindow();
    await show(<DataTable {...shared} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('LocalisedTextInput', () => {
  it('keeps what is written in the other languages', async () => {
    const written: LocalisedText[] = [];
    await show(
      <LocalisedTextInput
        label="Name"
        value={{ en: 'Bridges', it: 'Ponti' }}
        onChange={(text) => written.push(text)}
      />,
    );
    fireEvent.click(screen.getByRole('tab', { name: /Slovenščina, not written yet/ }));
    const field = await screen.findByLabelText('Name (Slovenščina)');
    expect(field.getAttribute('lang')).toBe('sl');
    fireEvent.change(field, { target: { value: 'Mostovi' } });
    expect(written).toEqual([{ en: 'Bridges', it: 'Ponti', sl: 'Mostovi' }]);
  });

  it('opens on what is written, and says in an empty language what its readers see', async () => {
    await show(<LocalisedTextInput label="Name" defaultValue={{ sl: 'Mostovi', de: 'Brücken' }} />);
    const field = screen.getByLabelText<HTMLInputElement>('Name (Slovenščina)');
    expect(field.value).toBe('Mostovi');
    fireEvent.click(screen.getByRole('tab', { name: /English, not written yet/ }));
    await screen.findByLabelText('Name (English)');
    screen.getByText(/readers see the text in: Slovenščina/);
    fireEvent.change(screen.getByLabelText('Name (English)'), { target: { value: 'Bridges' } });
    expect(screen.queryByText(/readers see the text in/)).toBeNull();
  });

  it('opens on the reader’s language while nothing is written', async () => {
    await show(<LocalisedTextInput label="Name" />);
    screen.getByLabelText('Name (English)');
    expect(screen.queryByText(/readers see the text in/)).toBeNull();
  });
});

describe('FileField', () => {
  it('refuses a file that is too large before any upload', async () => {
    const chosen: (File | null)[] = [];
    await show(
      <FileField
        label="List"
        value={null}
        onChange={(file) => chosen.push(file)}
        maxBytes={1000}
      />,
    );
    const file = new File([new Uint8Array(2000)], 'list.csv');
    fireEvent.change(screen.getByLabelText('List'), { target: { files: [file] } });
    expect(chosen).toEqual([null]);
    expect(screen.getByText(/The file has 2 kB; at most 1 kB/)).toBeTruthy();
  });
});

describe('SafeFrame', () => {
  it('neither runs scripts nor loads anything', async () => {
    await show(<SafeFrame title="Mail" html="<p>Hello</p>" />);
    const frame = screen.getByTitle('Mail');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toContain("default-src 'none'");
  });
});
