import {
  ARRANGEMENT_REFERENCE_ITEMS,
  type ArrangementReferenceItems,
  type ArrangementReferenceKind,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { versionedReference } from '../reference/versioned-reference.ts';
import documents from './reference/arrangement-documents.json' with { type: 'json' };
import framework from './reference/arrangement-framework.json' with { type: 'json' };
import types from './reference/arrangement-types.json' with { type: 'json' };

type Items = { readonly [Kind in ArrangementReferenceKind]: ArrangementReferenceItems<Kind> };

/** What comes with the product, each with its source. */
const FIRST = { types, framework, documents } as const;

const references = versionedReference<Items>(
  'arrangementReferences',
  'tailored arrangements',
  ARRANGEMENT_REFERENCE_ITEMS,
  FIRST,
);

/** Writes the first version of each kind that has none; answers whether it wrote. */
export const seedArrangementReferences = references.seed;

/** All versions of a kind, oldest first, with who recorded each; nobody for what comes with the product. */
export const listArrangementReferences = references.list;

/**
 * The version of a kind that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export const arrangementReferenceOn = references.holdsOn;

/** Adds the next version of a kind; its number is one above the last. */
export const insertArrangementReference = references.insert;
