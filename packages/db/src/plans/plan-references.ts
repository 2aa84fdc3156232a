import {
  PLAN_REFERENCE_ITEMS,
  type PlanReferenceItems,
  type PlanReferenceKind,
} from '@regiovast/domain/plans/plan-reference';
import { versionedReference } from '../reference/versioned-reference.ts';
import approaches from './reference/plan-approaches.json' with { type: 'json' };
import coreValues from './reference/plan-core-values.json' with { type: 'json' };
import criteria from './reference/plan-criteria.json' with { type: 'json' };
import documents from './reference/plan-documents.json' with { type: 'json' };
import template from './reference/plan-template.json' with { type: 'json' };

type Items = { readonly [Kind in PlanReferenceKind]: PlanReferenceItems<Kind> };

/** What comes with the product, each with its source. */
const FIRST = { template, criteria, coreValues, approaches, documents } as const;

const references = versionedReference<Items>(
  'planReferences',
  'continuity plans',
  PLAN_REFERENCE_ITEMS,
  FIRST,
);

/** Writes the first version of each kind that has none; answers whether it wrote. */
export const seedPlanReferences = references.seed;

/** All versions of a kind, oldest first. */
export const listPlanReferences = references.list;

/**
 * The version of a kind that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export const planReferenceOn = references.holdsOn;

/**
 * A version of a kind by its number, as a plan or an assessment keeps it. Kept: every page of a plan asks it.
 * @throws RangeError when there is none
 */
export const planReferenceVersion = references.byNumber;

/** Adds the next version of a kind; its number is one above the last. */
export const insertPlanReference = references.insert;
