import i18next from 'i18next';
import { outlook } from '../../i18n/nl/outlook.ts';

// Dutch words of the score come with whatever shows it; the first page does without them.
i18next.addResourceBundle('nl', 'translation', { outlook }, true, false);
