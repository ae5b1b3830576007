import type { ReactNode } from 'react';
import { useApp, useSay, useSession, useUi } from '../context.ts';
import { findCommand } from './commands.ts';

interface Props {
  readonly id: string;
  readonly className?: string;
  readonly children?: ReactNode;
  readonly showKey?: boolean;
}

/** A button for a command: its name, its key in the tooltip, disabled when it cannot be done. */
export function CommandButton({ id, className = 'button', children, showKey }: Props) {
  const app = useApp();
  const say = useSay();
  const command = findCommand(id);
  const key = command.keys[0];
  const enabled = useSession(() => command.when(app));
  useUi((ui) => ui.language);
  const name = say(command.name);
  return (
    <button
      type="button"
      className={className}
      disabled={!enabled}
      title={key ? `${name} (${key})` : name}
      aria-keyshortcuts={key?.replace('Ctrl', 'Control')}
      onClick={() => command.run(app)}
    >
      {children ?? name}
      {showKey && key ? <kbd>{key}</kbd> : null}
    </button>
  );
}
