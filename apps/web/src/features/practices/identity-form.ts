import type { OwnershipForm } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';

/** Who and where a practice is, as it is typed; an empty owner is none. */
export type IdentityDraft = {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly place: string;
  readonly municipalityCode: string;
  readonly ownershipForm: OwnershipForm;
  readonly ownerOrganisation: string;
};

export const NEW_IDENTITY: IdentityDraft = {
  name: '',
  address: '',
  postcode: '',
  place: '',
  municipalityCode: '',
  ownershipForm: 'solo',
  ownerOrganisation: '',
};

type Known = Pick<PracticeView, Exclude<keyof IdentityDraft, 'ownerOrganisation'> | 'ownerOrganisation'>;

export const seenIdentity = (practice: Known) => ({
  name: practice.name,
  address: practice.address,
  postcode: practice.postcode,
  place: practice.place,
  municipalityCode: practice.municipalityCode,
  ownershipForm: practice.ownershipForm,
  ownerOrganisation: practice.ownerOrganisation,
});

export const identityDraftOf = (practice: Known): IdentityDraft => ({
  ...seenIdentity(practice),
  ownerOrganisation: practice.ownerOrganisation ?? '',
});

export type IdentityProblem = 'name' | 'postcode' | 'municipality';

export function identityProblems(draft: IdentityDraft): IdentityProblem[] {
  const problems: IdentityProblem[] = [];
  const postcode = draft.postcode.trim();
  if (draft.name.trim() === '') problems.push('name');
  if (postcode !== '' && !/^[1-9]\d{3} ?[A-Za-z]{2}$/.test(postcode)) problems.push('postcode');
  if (draft.municipalityCode === '') problems.push('municipality');
  return problems;
}

export const isAgbCode = (text: string): boolean => /^\d{8}$/.test(text.trim());

/** The details that differ between two readings of the register. */
export const changedDetails = (before: Known, after: Known): (keyof IdentityDraft)[] => {
  const [was, is] = [seenIdentity(before), seenIdentity(after)];
  return (Object.keys(was) as (keyof IdentityDraft)[]).filter((name) => was[name] !== is[name]);
};
