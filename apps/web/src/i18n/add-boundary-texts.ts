import i18next from 'i18next';
import { boundaries } from './nl/boundaries.ts';

/** Adds the Dutch texts of the true map and the import of boundaries; whoever draws those calls it first. */
export const addBoundaryTexts = (): void => {
  i18next.addResourceBundle('nl', 'translation', { boundaries }, true);
};
