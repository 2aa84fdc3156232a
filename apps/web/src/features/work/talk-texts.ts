import i18next from 'i18next';
import { talk } from '../../i18n/nl/talk.ts';

// They come with what draws them; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { talk }, true, true);
