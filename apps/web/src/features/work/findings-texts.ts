import i18next from 'i18next';
import { findings } from '../../i18n/nl/findings.ts';

// The page brings its own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { findings }, true, true);
