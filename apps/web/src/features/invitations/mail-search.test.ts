import { describe, expect, it } from 'vitest';
import { readStamp } from './read-stamp.ts';
import { readMailSearch } from './routes.tsx';

describe('filters of Sent mail in the address', () => {
  it('keeps what it knows', () => {
    const search = {
      state: 'failed',
      participant: '01a20922-2a14-7618-ab5b-c43432f58110',
      text: 'rossi',
    };
    expect(readMailSearch(search)).toEqual(search);
  });

  it('drops what is empty or unknown', () => {
    expect(readMailSearch({ state: 'lost', participant: 'me', text: '', more: 1 })).toEqual({});
  });
});

describe('an instant of a calendar', () => {
  it('in UTC is read', () => {
    expect(readStamp('20270308T080000Z')?.toISOString()).toBe('2027-03-08T08:00:00.000Z');
  });

  it.each(['20270308T080000', 'Table 3', ''])('%j is no instant', (text) => {
    expect(readStamp(text)).toBeNull();
  });
});
