import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { openInput } from '../../store/open.ts';
import { useApp, useSay, useSession, useWords } from '../context.ts';
import { openFiles } from './openFiles.ts';
import { pastedInput } from './pastedInput.ts';

/** Longer text that was refused is not put into the field: laying it out would stop the page. */
const SHOWN = 200_000;

/** The field that takes a pasted report, and a file picker. What is refused stays in the field. */
export function PasteBox() {
  const app = useApp();
  const words = useWords();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const notice = useSession((state) => state.notice);
  const reading = useSession((state) => state.reading);
  useEffect(() => field.current?.focus(), []);

  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length > 0) {
      event.preventDefault();
      void openFiles(app, [...event.clipboardData.files]);
      return;
    }
    const input = pastedInput(event.clipboardData, words.pastedName);
    const plain = event.clipboardData.getData('text/plain');
    event.preventDefault();
    void openInput(app.session, input).then((opened) => {
      if (!opened && plain.length <= SHOWN) setText((before) => before + plain);
    });
  };
  const readText = (): void => {
    void openInput(app.session, { kind: 'text', name: words.pastedName, text });
  };
  return (
    <div className="paste">
      <textarea
        ref={field}
        className="paste-area"
        aria-label={words.pasteLabel}
        aria-describedby={notice ? 'notice' : undefined}
        placeholder={words.pastePlaceholder}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
      />
      {notice ? (
        <p className="notice" role="alert" id="notice">
          {say(notice)}
        </p>
      ) : null}
      <div className="paste-actions">
        <button type="button" className="button is-primary" disabled={text.trim() === ''} onClick={readText}>
          {words.readButton}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {words.pickFile}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".docx,.pdf,.txt,.md,.html,.htm,.mht,.mhtml,.json,text/plain,text/html,text/markdown"
          onChange={(event) => void openFiles(app, [...(event.target.files ?? [])])}
        />
        <span className="quiet">{reading ? words.reading(reading) : words.dropHint}</span>
      </div>
    </div>
  );
}
