import 'i18next';
import type { LateTexts } from './late-texts.ts';
import type { nl } from './nl/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl & LateTexts };
  }
}
