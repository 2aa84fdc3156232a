import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { start } from './nl/start.ts';

export type Language = 'nl' | 'en';
const REMEMBERED = 'regiovast-language';

const remembered = (): Language => (localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'nl');

/** The Dutch of the start page comes with the program; English is fetched when it is asked for. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: start } },
    interpolation: { escapeValue: false },
  });
  await switchLanguage(remembered());
}

/** Switches the whole screen and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en/index.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
}

/** Fetches the Dutch texts of the pages beside the start page, once; each of them waits for it. */
export async function loadPageTexts(): Promise<void> {
  const { nl } = await import('./nl/index.ts');
  if (!i18next.exists('cases.title', { lng: 'nl' })) i18next.addResourceBundle('nl', 'translation', nl, true);
}
