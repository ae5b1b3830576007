import { type ReactNode, useEffect, useRef } from 'react';
import { useApp, useWords } from '../context.ts';
import { focusGrid } from '../grid/focusGrid.ts';

interface Props {
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
  /** What closing does; else the dialog that the interface shows is put away. */
  readonly onClose?: () => void;
}

/** A native dialog: it holds the focus while it is open and gives it back. */
export function Modal({ title, className, children, onClose }: Props) {
  const { ui } = useApp();
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => giveBack(before);
  }, []);
  const close = onClose ?? (() => ui.setState({ dialog: null }));
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={title}
      // Escape: the event of closing comes later than a key that is pressed at once behind it.
      onCancel={close}
      onClose={close}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="icon" aria-label={words.close} title={`${words.close} (Esc)`} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}

/**
 * Gives the focus back to where it was. The browser may have done so already, but without the caret: Chromium then types
 * nothing into the field until it is left and entered again.
 */
function giveBack(before: Element | null): void {
  if (!(before instanceof HTMLElement) || !before.isConnected || before === document.body) {
    focusGrid();
    return;
  }
  if (before === document.activeElement) before.blur();
  before.focus({ preventScroll: true });
}
