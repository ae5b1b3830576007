import { useEffect } from 'react';
import type { App } from '../context.ts';
import { useApp } from '../context.ts';
import { focusGrid } from '../grid/focusGrid.ts';
import type { Command, Scope } from './command.ts';
import { COMMANDS } from './commands.ts';
import { nameStroke } from './keys.ts';

/** Runs the command of a key, wherever the focus is and the command's scope allows. */
export function useKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.defaultPrevented || app.ui.getState().dialog !== null) return;
      const command = commandFor(app, event, targetOf(event));
      if (!command) return;
      event.preventDefault();
      command.run(app);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [app]);
}

/** An Enter that ends a composition belongs to the input method; 229 is how older engines say so. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Where a key goes. Keys are never lost: with the focus nowhere, as after its button was disabled, the grid takes them,
 * what is typed as well as commands.
 */
function targetOf(event: KeyboardEvent): Element | null {
  if (event.target === document.body) return focusGrid() ?? document.body;
  return event.target instanceof Element ? event.target : null;
}

function commandFor(app: App, event: KeyboardEvent, target: Element | null): Command | undefined {
  const stroke = nameStroke(event);
  const scopes = scopesOf(target);
  if (types(stroke) && !scopes.includes('grid') && isField(target)) return undefined;
  return COMMANDS.find(
    (command) => scopes.includes(command.scope) && command.keys.includes(stroke) && command.when(app),
  );
}

function scopesOf(target: Element | null): readonly Scope[] {
  if (target?.closest('[role="grid"]')) return ['grid', 'anywhere'];
  if (target?.closest('[data-pane="source"]') && !isField(target)) return ['source', 'anywhere'];
  return ['anywhere'];
}

/** A stroke that means something inside a text field. */
function types(stroke: string): boolean {
  return !/^(F\d+|Shift\+F\d+|Ctrl\+[KFSP]|Escape)$/.test(stroke);
}

function isField(target: Element | null): boolean {
  return target?.matches('input, textarea, select') ?? false;
}
