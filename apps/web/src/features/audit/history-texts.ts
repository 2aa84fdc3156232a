import i18next from 'i18next';
import { history } from '../../i18n/nl/history.ts';

// A history brings its own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { history }, true, true);
