import i18next from 'i18next';
import { caseActions } from '../../i18n/nl/case-actions.ts';

// They come with what draws them; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { caseActions }, true, true);
