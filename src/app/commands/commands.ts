import type { Command } from './command.ts';
import { EDIT_COMMANDS } from './editCommands.ts';
import { EXPORT_COMMANDS } from './exportCommands.ts';
import { MOVE_COMMANDS } from './moveCommands.ts';
import { REVIEW_COMMANDS } from './reviewCommands.ts';
import { SOURCE_COMMANDS } from './sourceCommands.ts';
import { VIEW_COMMANDS } from './viewCommands.ts';

/** Every command, in the order in which the palette and the key list show them. Where two share a key the first that can be done is. */
export const COMMANDS: readonly Command[] = [
  ...EDIT_COMMANDS,
  ...REVIEW_COMMANDS,
  ...SOURCE_COMMANDS,
  ...EXPORT_COMMANDS,
  ...VIEW_COMMANDS,
  ...MOVE_COMMANDS,
];

export function findCommand(id: string): Command {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}
