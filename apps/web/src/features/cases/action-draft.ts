import type { CaseView } from '@regiovast/domain/cases/case.views';

export type CaseAction = CaseView['actions'][number];

/** An action as its writer saw it: what the server compares with what is there (S-3). */
export type SeenAction = Pick<CaseAction, 'title' | 'ownerId' | 'dueOn' | 'remindOn'>;

export const seenOf = ({ title, ownerId, dueOn, remindOn }: CaseAction): SeenAction => ({
  title,
  ownerId,
  dueOn,
  remindOn,
});

export const isSame = (a: SeenAction, b: SeenAction): boolean =>
  a.title === b.title && a.ownerId === b.ownerId && a.dueOn === b.dueOn && a.remindOn === b.remindOn;
