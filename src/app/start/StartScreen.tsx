import { CommandButton } from '../commands/CommandButton.tsx';
import { useWords } from '../context.ts';
import { Logo } from '../Logo.tsx';
import { ThemeSelect } from '../review/ThemeSelect.tsx';
import { PasteBox } from './PasteBox.tsx';
import { RecentList } from './RecentList.tsx';
import { SampleList } from './SampleList.tsx';

/** Where a review begins: what Gouji does, a place to paste, samples, and what was open before. */
export function StartScreen() {
  const words = useWords();
  return (
    <div className="start">
      <header className="header">
        <Logo />
        <span className="spring" />
        <CommandButton id="view.keys" className="footer-button">
          {words.keys}
        </CommandButton>
        <ThemeSelect />
        <CommandButton id="view.language" className="footer-button">
          {words.otherLanguage}
        </CommandButton>
      </header>
      <main className="start-main">
        <h1>{words.startTitle}</h1>
        <p className="lead">{words.startLead}</p>
        <PasteBox />
        <div className="start-lists">
          <SampleList />
          <RecentList />
        </div>
      </main>
      <footer className="footer">
        <span>{words.offline}</span>
      </footer>
    </div>
  );
}
