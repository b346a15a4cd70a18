import { Transformer } from '@napi-rs/image';
import { refuse } from '../http/errors.ts';
import type { UploadedFile } from './upload.ts';

const mostPixels = 40_000_000; // a file of a few kilobytes can unfold into gigabytes
const longestSide = 1_600;

/**
 * The picture drawn anew as WebP, no longer than so many pixels (1,600): what a camera or a program has written beside the
 * pixels (place, author, names) is gone, and so is whatever else was hidden in the file. Refused when it cannot be
 * read as a picture.
 */
export async function redrawPicture(
  file: UploadedFile,
  mostPixelsLong = longestSide,
): Promise<UploadedFile> {
  try {
    const { width, height } = await new Transformer(file.content).metadata();
    if (width * height > mostPixels) throw refuse('too_large');
    const longest = Math.max(width, height);
    const upright = new Transformer(file.content).rotate();
    const fitting =
      longest > mostPixelsLong
        ? upright.resize(
            Math.max(1, Math.round((width * mostPixelsLong) / longest)),
            Math.max(1, Math.round((height * mostPixelsLong) / longest)),
          )
        : upright;
    return { name: 'picture.webp', mediaType: 'image/webp', content: await fitting.webp(82) };
  } catch (error) {
    if (error instanceof Error && error.message === 'too_large') throw error;
    throw refuse('file_unreadable');
  }
}

const longestPrintedSide = 1_000;

/** A stored picture as printed papers take it: a JPEG, on white where it was transparent. */
export async function redrawForPrint(content: Buffer): Promise<Buffer> {
  const { width, height } = await new Transformer(content).metadata();
  const scale = Math.min(1, longestPrintedSide / Math.max(width, height));
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  return new Transformer(content).resize(wide ?? 1, high ?? 1).jpeg(82);
}
