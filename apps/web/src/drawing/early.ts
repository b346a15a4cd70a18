// The one script of a page that the server has drawn, before the application itself is there; built as a plain script
// that imports nothing. It wakes the application when the reader touches the page, and hands over what was touched.

const script = document.currentScript as HTMLScriptElement;
const application = script.dataset.application ?? '';
const kept = readStored('mantine-color-scheme-value');
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const isDark = kept === 'dark' || (kept !== 'light' && prefersDark);
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light';

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden in some private modes.
    return null;
  }
}

/** A control as it can be found again in the page that takes this one's place. */
type Place = { selector: string; label: string; index: number };
type Touch = Place & { value: string | null };

const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent ?? '';
const likeIt = ({ selector, label }: Pick<Place, 'selector' | 'label'>): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`#root ${selector}`)].filter(
    (one) => labelOf(one) === label,
  );

function placeOf(element: HTMLElement): Place {
  const wanted = { selector: element.localName, label: labelOf(element) };
  return { ...wanted, index: likeIt(wanted).indexOf(element) };
}

let last: Touch | null = null;

/** What only the application can answer waits for it; links lead on by themselves. */
function remember(event: Event): void {
  const control = (event.target as Element).closest<HTMLElement>('button, select');
  if (!control || (event.type === 'click') === (control.localName === 'select')) return;
  last = {
    ...placeOf(control),
    value: control instanceof HTMLSelectElement ? control.value : null,
  };
  control.setAttribute('aria-busy', 'true');
  wake();
}

function repeat({ value, ...place }: Touch): void {
  const control = likeIt(place)[Math.max(0, place.index)];
  if (!control) return;
  if (control instanceof HTMLSelectElement && value !== null) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
}

const answered = ['click', 'change'] as const;
const wakers = ['pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'] as const;
let isAwake = false;

function wake(): void {
  if (isAwake) return;
  isAwake = true;
  for (const name of wakers) removeEventListener(name, wake);
  void import(application);
}

/** The application stands ready beside the drawn page: it takes its place, with the focus where it was. */
function takeOver({ detail: living }: CustomEvent<HTMLElement>): void {
  for (const name of answered) removeEventListener(name, remember, { capture: true });
  const drawn = document.getElementById('root');
  const focused = document.activeElement;
  const place =
    focused instanceof HTMLElement && drawn?.contains(focused) ? placeOf(focused) : null;
  const { scrollX, scrollY } = window;
  drawn?.replaceWith(living);
  document.getElementById('ponte-answers')?.remove();
  living.id = 'root';
  living.hidden = false;
  if (place) likeIt(place)[Math.max(0, place.index)]?.focus({ preventScroll: true });
  scrollTo(scrollX, scrollY);
  if (last) repeat(last);
}

// Whoever only reads needs no application; it comes all the same, for what changes by itself.
const restMs = 8_000;
// A desk's computer need not be spared, nor a device that has the application already.
const briefMs = 300;

function rest(): void {
  for (const file of (script.dataset.files ?? '').split(' ')) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = file;
    document.head.append(link);
  }
  const isPhone = matchMedia('(pointer: coarse)').matches;
  const isKept = navigator.serviceWorker?.controller;
  setTimeout(wake, isPhone && !isKept ? restMs : briefMs);
}

for (const name of wakers) addEventListener(name, wake, { passive: true });
for (const name of answered) addEventListener(name, remember, { capture: true });
addEventListener('ponte:ready', takeOver as EventListener, { once: true });
addEventListener('load', () => setTimeout(rest, 1_000));
