import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls `onLeave` when focus or a press goes to something outside of the box. */
export function useLeave(box: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const check = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !box.current?.contains(event.target)) onLeave();
  });
  useEffect(() => {
    const listen = (event: Event) => check(event);
    document.addEventListener('pointerdown', listen);
    document.addEventListener('focusin', listen);
    return () => {
      document.removeEventListener('pointerdown', listen);
      document.removeEventListener('focusin', listen);
    };
  }, []);
}
