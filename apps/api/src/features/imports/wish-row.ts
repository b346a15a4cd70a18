import { email, text } from '@ponte/contracts';
import { limits, type RequestRank } from '@ponte/domain';
import { type Cells, check, finishRow, type ReadRow, type RowFault } from './cells.ts';

export type WishLine = {
  from: string;
  to: string;
  rank: RequestRank;
  message: string;
  isAccepted: boolean;
};

/** What people write for yes, and for a wish that matters most, in four languages. */
const yes = new Set(
  'yes y 1 true x si sì da ja ok accepted accettato accettata sprejeto potrjeno angenommen'.split(
    ' ',
  ),
);
const musts = new Set('must 1 high alta visoka hoch obbligatorio nujno muss'.split(' '));

/** Reads one row of a list of wishes. */
export function readWishRow(number: number, cells: Cells): ReadRow<WishLine> {
  const faults: RowFault[] = [];
  const line = {
    from: check(faults, 'from', email, (cells.from ?? '').toLowerCase()) ?? '',
    to: check(faults, 'to', email, (cells.to ?? '').toLowerCase()) ?? '',
    rank: musts.has((cells.rank ?? '').toLowerCase()) ? ('must' as const) : ('like' as const),
    message: check(faults, 'message', text(limits.message), cells.message ?? '') ?? '',
    isAccepted: yes.has((cells.accepted ?? '').toLowerCase()),
  };
  return finishRow({ number, label: `${cells.from ?? ''} → ${cells.to ?? ''}` }, line, faults);
}
