import type { CaseView } from '@regiovast/domain/cases/case.views';

/** What a part of a case is given; `onDone` says in words what was done. */
export type CaseTabProps = { readonly view: CaseView; readonly onDone: (text: string) => void };
