import i18next from 'i18next';
import { indicatorImports } from '../../i18n/nl/indicator-imports.ts';
import { indicators } from '../../i18n/nl/indicators.ts';

// The texts of these pages come with these pages: the start page does not carry them.
i18next.addResourceBundle('nl', 'translation', { indicatorImports, indicators }, true, false);
