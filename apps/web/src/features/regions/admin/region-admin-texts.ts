import i18next from 'i18next';
import { regionAdmin } from '../../../i18n/nl/region-admin.ts';

// The Dutch words of these pages come with them; English, when it is asked for, holds everything.
i18next.addResourceBundle('nl', 'translation', { regionAdmin }, true);
