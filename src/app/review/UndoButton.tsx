import { findCommand } from '../commands/commands.ts';
import { useApp, useReview, useSay, useSession, useWords } from '../context.ts';

/** Undo with the number of steps; its tooltip names the step that it takes back. */
export function UndoButton() {
  const app = useApp();
  const words = useWords();
  const say = useSay();
  const command = findCommand('edit.undo');
  const last = useReview((review) => review.work.done.at(-1) ?? null, null);
  const count = useReview((review) => review.work.done.length, 0);
  const enabled = useSession(() => command.when(app));
  return (
    <button
      type="button"
      className="footer-button"
      disabled={!enabled}
      title={last ? `${say(command.name)}: ${say(last.name)} (Ctrl+Z)` : say(command.name)}
      onClick={() => command.run(app)}
    >
      {words.undoCount(count)}
    </button>
  );
}
