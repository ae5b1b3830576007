import { useApp, useUi, useWords } from '../context.ts';
import { prefer } from '../ui.ts';

/** Light, dark, or as the system says. */
export function ThemeSelect() {
  const { ui } = useApp();
  const words = useWords();
  const theme = useUi((state) => state.theme);
  const themes = ['system', 'light', 'dark'] as const;
  return (
    <select
      className="footer-button"
      aria-label={words.themeLabel}
      title={words.themeLabel}
      value={theme}
      onChange={(event) => prefer(ui, { theme: themes.find((name) => name === event.target.value) ?? 'system' })}
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {words.theme[name]}
        </option>
      ))}
    </select>
  );
}
