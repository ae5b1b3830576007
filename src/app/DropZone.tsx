import { useEffect, useState } from 'react';
import { useApp, useWords } from './context.ts';
import { leaveReview } from './leaveReview.ts';
import { openFiles } from './start/openFiles.ts';

/** Takes files that are dropped anywhere in the window. */
export function DropZone() {
  const app = useApp();
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      void leaveReview(app).then(() => openFiles(app, files));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [app]);
  if (!over) return null;
  return (
    <div className="drop-zone">
      <p>
        <b>{words.dropHere}</b>
        {words.dropHereDetail}
      </p>
    </div>
  );
}
