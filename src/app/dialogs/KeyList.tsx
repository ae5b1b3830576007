import { type Command, GROUP_NAMES, type Group } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { showKey } from '../commands/keys.ts';
import { useSay, useWords } from '../context.ts';
import { Modal } from './Modal.tsx';

const GROUPS: readonly Group[] = ['review', 'edit', 'source', 'export', 'view', 'move'];

/** Every command with its keys, by what it is for. */
export function KeyList() {
  const words = useWords();
  const say = useSay();
  return (
    <Modal title={words.keys} className="key-list">
      <section className="key-groups" tabIndex={0} aria-label={words.keys} data-first>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(GROUP_NAMES[group])}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && isListed(command)).map((command) => (
                <div key={command.id}>
                  <dt>{say(command.name)}</dt>
                  <dd>
                    {command.keys.map((key) => (
                      <kbd key={key}>{showKey(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Modal>
  );
}

/** Extending moves are the moves with Shift: the list would be twice as long for one rule. */
function isListed(command: Command): boolean {
  return command.keys.length > 0 && !command.id.startsWith('extend.');
}
