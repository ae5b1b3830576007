import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { useApp, useSay, useWords } from '../context.ts';
import { Modal } from './Modal.tsx';

/** Every command that can be done now, to be found by a part of its name in either language. */
export function Palette() {
  const app = useApp();
  const words = useWords();
  const say = useSay();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const shown = COMMANDS.filter(
    (command) => command.when(app) && command.id !== 'view.palette' && fits(command, query),
  );
  const current = shown[Math.min(at, shown.length - 1)];
  useEffect(() => {
    if (current) document.getElementById(`palette-${current.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const run = (command: Command | undefined): void => {
    if (!command) return;
    app.ui.setState({ dialog: null });
    // After the dialog has given the focus back to where the command works.
    setTimeout(() => command.run(app), 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, shown.length));
    else if (event.key === 'ArrowUp') setAt((at - 1 + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  return (
    <Modal title={words.palette} className="palette">
      <input
        className="field"
        data-first
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={current ? `palette-${current.id}` : undefined}
        aria-label={words.paletteHint}
        placeholder={words.paletteHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="palette-list" className="palette-list" role="listbox" aria-label={words.palette}>
        {shown.map((command) => (
          <li key={command.id} role="presentation">
            <button
              type="button"
              id={`palette-${command.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={command === current}
              onClick={() => run(command)}
            >
              {say(command.name)}
              {command.keys[0] ? <kbd>{command.keys[0]}</kbd> : null}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="quiet">{words.paletteEmpty}</p> : null}
    </Modal>
  );
}

/** Every word of the query stands somewhere in the command's names. */
function fits({ name, id }: Command, query: string): boolean {
  const names = `${name.zh} ${name.en} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word));
}
