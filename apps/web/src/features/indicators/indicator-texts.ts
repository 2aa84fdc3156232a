import i18next from 'i18next';
import { indicators } from '../../i18n/nl/indicators.ts';

/** The Dutch texts of figures come with the first page or box that shows them. */
i18next.addResourceBundle('nl', 'translation', { indicators }, true, false);
