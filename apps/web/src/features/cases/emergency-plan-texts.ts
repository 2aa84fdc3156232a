import i18next from 'i18next';
import { plans } from '../../i18n/nl/plans.ts';

// Emergency plans bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { plans }, true, true);
