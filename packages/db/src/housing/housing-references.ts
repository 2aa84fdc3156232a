import {
  HOUSING_REFERENCE_ITEMS,
  type HousingReferenceItems,
  type HousingReferenceKind,
} from '@regiovast/domain/housing/housing-reference';
import { versionedReference } from '../reference/versioned-reference.ts';
import component from './reference/housing-component.json' with { type: 'json' };
import guidance from './reference/housing-guidance.json' with { type: 'json' };
import norms from './reference/housing-norms.json' with { type: 'json' };

type Items = { readonly [Kind in HousingReferenceKind]: HousingReferenceItems<Kind> };

/** What comes with the product, each with its source. */
const FIRST = { guidance, norms, component } as const;

const references = versionedReference<Items>(
  'housingReferences',
  'housing cases',
  HOUSING_REFERENCE_ITEMS,
  FIRST,
);

/** Writes the first version of each kind that has none; answers whether it wrote. */
export const seedHousingReferences = references.seed;

/** All versions of a kind, oldest first, with who recorded each; nobody for what comes with the product. */
export const listHousingReferences = references.list;

/**
 * The version of a kind that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export const housingReferenceOn = references.holdsOn;

/** Adds the next version of a kind; its number is one above the last. */
export const insertHousingReference = references.insert;
