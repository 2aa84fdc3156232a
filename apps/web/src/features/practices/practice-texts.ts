import i18next from 'i18next';
import { practiceRecord } from '../../i18n/nl/practice-record.ts';

// These pages bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle('nl', 'translation', { practiceRecord }, true, true);
