import i18next from 'i18next';
import { myWork } from '../../i18n/nl/my-work.ts';

// They come with what draws them; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { myWork }, true, true);
