import i18next from 'i18next';
import { emergencyPlans } from '../../i18n/nl/emergency-plans.ts';

// Emergency plans bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { emergencyPlans }, true, true);
