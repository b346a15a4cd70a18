// The one script of a page that the server has drawn, before the application itself is there; built as a plain script
// that imports nothing. It wakes the application when the reader touches the page, and hands over what was touched.

const script = document.currentScript as HTMLScriptElement;

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden in some private modes.
    return null;
  }
}

const kept = readStored('mantine-color-scheme-value');
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const isDark = kept === 'dark' || (kept !== 'light' && prefersDark);
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light';

/** An element as it can be found again in the page that takes this one's place. */
type Place = { id: string; selector: string; label: string; index: number };
type Touch = Place & { value: string | null };

const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent ?? '';
const findLike = (selector: string, label: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`#root ${selector}`)].filter(
    (one) => labelOf(one) === label,
  );

function placeOf(element: HTMLElement): Place {
  const [selector, label] = [element.localName, labelOf(element)];
  return { id: element.id, selector, label, index: findLike(selector, label).indexOf(element) };
}

function findAgain({ id, selector, label, index }: Place): HTMLElement | undefined {
  const byId = id === '' ? null : document.getElementById(id);
  return byId ?? findLike(selector, label)[Math.max(0, index)];
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
  const control = findAgain(place);
  if (control instanceof HTMLSelectElement && value !== null) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control?.click();
}

const answered = ['click', 'change'] as const;
const wakers = ['pointerdown', 'keydown', 'focusin', 'wheel'] as const;
const releases = ['pointerup', 'pointercancel', 'change', 'focusout'] as const;
let isAwake = false;
let hasFailed = false;
let isPressed = false;

/** Without the network, or with half of it, the application may not come: the next touch begins anew. */
function giveUp(): void {
  isAwake = false;
  hasFailed = true;
  last = null;
  for (const one of document.querySelectorAll('[aria-busy]')) one.removeAttribute('aria-busy');
}

function wake(): void {
  if (isAwake) return;
  if (hasFailed) {
    if (navigator.onLine) location.reload();
    return;
  }
  isAwake = true;
  import(script.dataset.application ?? '').then(({ started }) => started).catch(giveUp);
}

/** Who follows a link needs another page, and not that this one stands still meanwhile. */
function onTouch(event: Event): void {
  if (event.type === 'pointerdown') isPressed = true;
  if (!(event.target as Element | null)?.closest?.('a[href]')) wake();
}

function takeOver(living: HTMLElement): void {
  for (const name of answered) removeEventListener(name, remember, { capture: true });
  for (const name of wakers) removeEventListener(name, onTouch);
  const drawn = document.getElementById('root');
  const focused = document.activeElement;
  const isInside = focused instanceof HTMLElement && drawn?.contains(focused);
  const place = isInside ? placeOf(focused) : null;
  const { scrollX, scrollY } = window;
  drawn?.replaceWith(living);
  document.getElementById('ponte-answers')?.remove();
  living.id = 'root';
  living.hidden = false;
  if (place) findAgain(place)?.focus({ preventScroll: true });
  scrollTo(scrollX, scrollY);
  if (last) repeat(last);
}

/** Not while a list is open or a finger is down: what is being chosen would be lost. */
function takeOverWhenFree({ detail: living }: CustomEvent<HTMLElement>): void {
  const isFree = () => !isPressed && document.activeElement?.localName !== 'select';
  const look = () => {
    if (!isFree()) return;
    for (const name of releases) removeEventListener(name, later);
    takeOver(living);
  };
  // A click comes after the finger has left.
  const later = (event: Event) => {
    if (event.type === 'change') (event.target as HTMLElement).blur();
    setTimeout(look);
  };
  for (const name of releases) addEventListener(name, later);
  look();
}

// Whoever only reads needs no application; it comes all the same, for what changes by itself.
const restMs = 8_000;
// A desk's computer need not be spared, nor a device that has the application already.
const briefMs = 300;

/** Fetched before it is wanted, in the reader's language; not run, which would hold up the page. */
function fetchAhead(): void {
  const { files = '', [document.documentElement.lang]: texts = '' } = script.dataset;
  for (const file of `${files} ${texts}`.trim().split(' '))
    fetch(file, { priority: 'low' })
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined);
}

function rest(): void {
  if (isAwake) return;
  fetchAhead();
  const isPhone = matchMedia('(pointer: coarse)').matches;
  const isKept = navigator.serviceWorker?.controller;
  setTimeout(wake, isPhone && !isKept ? restMs : briefMs);
}

for (const name of ['pointerup', 'pointercancel'] as const)
  addEventListener(name, () => {
    isPressed = false;
  });
for (const name of wakers) addEventListener(name, onTouch, { passive: true });
for (const name of answered) addEventListener(name, remember, { capture: true });
addEventListener('ponte:ready', takeOverWhenFree as EventListener, { once: true });
addEventListener('load', () => setTimeout(rest, 1_000));
