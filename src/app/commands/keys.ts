/** What of a key event names the key. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const SHOWN: Readonly<Record<string, string>> = { ' ': 'Space', Esc: 'Escape', Del: 'Delete' };

/** A key event as commands write it: `Ctrl+Shift+Z`, `F8`, `?`. Ctrl stands for Command on a Mac. */
export function nameStroke(stroke: Stroke): string {
  const key = SHOWN[stroke.key] ?? (stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key);
  const shift = stroke.shiftKey && !isShiftedSign(key);
  return [stroke.ctrlKey || stroke.metaKey ? 'Ctrl' : '', stroke.altKey ? 'Alt' : '', shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

/** A sign such as `?` is what it is, whether or not the keyboard needs Shift for it. */
function isShiftedSign(key: string): boolean {
  return key.length === 1 && !/[A-Z0-9]/.test(key);
}

const SIGNS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** A key as keyboards print it: `Ctrl+↑`, `Esc`. */
export function showKey(key: string): string {
  return key.replace(/Arrow(Up|Down|Left|Right)/, (_, way: string) => SIGNS[way] ?? way).replace('Escape', 'Esc');
}
