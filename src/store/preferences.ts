export type Language = 'zh' | 'en';
export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** The name that the history signs steps with; empty for none. */
  readonly reviewer: string;
}

const KEY = 'gouji.preferences';

/** What the user chose; the browser's language and the system's theme where nothing was chosen. */
export function loadPreferences(languages: readonly string[]): Preferences {
  const chosen = readStored();
  return {
    language: chosen.language ?? preferredLanguage(languages),
    theme: chosen.theme ?? 'system',
    reviewer: chosen.reviewer ?? '',
  };
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser without storage forgets the choice; nothing else depends on it.
  }
}

/** Chinese of any region reads the Chinese words; everybody else the English ones. */
export function preferredLanguage(languages: readonly string[]): Language {
  const first = languages.find((language) => /^(zh|en)\b/i.test(language));
  return first?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function readStored(): Partial<Preferences> {
  try {
    return toPreferences(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return {};
  }
}

function toPreferences(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const language =
    'language' in stored && (stored.language === 'zh' || stored.language === 'en') ? stored.language : null;
  const theme =
    'theme' in stored && (stored.theme === 'light' || stored.theme === 'dark' || stored.theme === 'system')
      ? stored.theme
      : null;
  const reviewer = 'reviewer' in stored && typeof stored.reviewer === 'string' ? stored.reviewer : null;
  return { ...(language && { language }), ...(theme && { theme }), ...(reviewer && { reviewer }) };
}
