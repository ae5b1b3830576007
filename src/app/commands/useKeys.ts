import { useEffect } from 'react';
import type { App } from '../context.ts';
import { useApp } from '../context.ts';
import type { Command, Scope } from './command.ts';
import { COMMANDS } from './commands.ts';
import { nameStroke } from './keys.ts';

/** Runs the command of a key, wherever the focus is and the command's scope allows. */
export function useKeys(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.defaultPrevented || app.ui.getState().dialog !== null) return;
      const command = commandFor(app, event);
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

function commandFor(app: App, event: KeyboardEvent): Command | undefined {
  const stroke = nameStroke(event);
  const scopes = scopesOf(event);
  if (types(stroke) && !scopes.includes('grid') && isField(event.target)) return undefined;
  return COMMANDS.find(
    (command) => scopes.includes(command.scope) && command.keys.includes(stroke) && command.when(app),
  );
}

function scopesOf(event: KeyboardEvent): readonly Scope[] {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role="grid"]')) return ['grid', 'anywhere'];
  if (target?.closest('[data-pane="source"]') && !isField(target)) return ['source', 'anywhere'];
  return ['anywhere'];
}

/** A stroke that means something inside a text field. */
function types(stroke: string): boolean {
  return !/^(F\d+|Shift\+F\d+|Ctrl\+[KFSP]|Escape)$/.test(stroke);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
