import encodeQr from 'qr';
import type { Pdf } from './page.ts';

/** A QR code as squares of ink, sharp at any size. Of the quiet zone it draws one module; white paper is the rest. */
export function drawCode(pdf: Pdf, text: string, x: number, y: number, side: number): void {
  const modules = encodeQr(text, 'raw', { ecc: 'medium', border: 1 });
  const step = side / modules.length;
  for (const [row, line] of modules.entries()) {
    for (const [column, isDark] of line.entries())
      if (isDark) pdf.rect(x + column * step, y + row * step, step + 0.05, step + 0.05);
  }
  pdf.fillColor('#000000').fill();
}
