import i18next from 'i18next';
import { housing } from '../../i18n/nl/housing.ts';
import { housingAdmin } from '../../i18n/nl/housing-admin.ts';
import { housingMap } from '../../i18n/nl/housing-map.ts';
import { housingNeed } from '../../i18n/nl/housing-need.ts';
import { housingCases } from '../../i18n/nl/housing-cases.ts';
import { housingLinks } from '../../i18n/nl/housing-links.ts';
import { housingMatrix } from '../../i18n/nl/housing-matrix.ts';
import { housingTest } from '../../i18n/nl/housing-test.ts';
import { housingOptions } from '../../i18n/nl/housing-options.ts';

// Housing cases bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle(
  'nl',
  'translation',
  {
    housing,
    housingAdmin,
    housingMap,
    housingNeed,
    housingCases,
    housingLinks,
    housingMatrix,
    housingTest,
    housingOptions,
  },
  true,
  true,
);
