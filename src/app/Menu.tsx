import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { findCommand } from './commands/commands.ts';
import { useApp, useSay } from './context.ts';

interface Props {
  readonly label: string;
  readonly commands: readonly string[];
}

/** A button that opens a menu of commands: arrows move, Esc closes and gives the focus back. */
export function Menu({ label, commands }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) setOpen(false);
    };
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') moveFocus(box.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(box.current, -1);
    else if (event.key === 'Tab') setOpen(false);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu">
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span className="caret" aria-hidden="true" />
      </button>
      {open ? (
        <div ref={box} className="menu-box" role="menu" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
          {commands.map((id) => (
            <MenuItem key={id} id={id} close={close} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

interface ItemProps {
  readonly id: string;
  readonly close: () => void;
}

function MenuItem({ id, close }: ItemProps) {
  const app = useApp();
  const say = useSay();
  const command = findCommand(id);
  const run = (): void => {
    close();
    command.run(app);
  };
  return (
    <button type="button" role="menuitem" className="menu-item" disabled={!command.when(app)} onClick={run}>
      {say(command.name)}
      {command.keys[0] ? <kbd>{command.keys[0]}</kbd> : null}
    </button>
  );
}

function moveFocus(box: HTMLElement | null, by: 1 | -1): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}
