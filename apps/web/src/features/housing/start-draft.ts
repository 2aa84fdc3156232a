import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import type { StartHousing } from '@regiovast/domain/housing/start.schemas';

export type ChosenPractice = { readonly id: string; readonly name: string };
export type HousingStartDraft = {
  readonly kind: 'PRACTICE' | 'INITIATIVE';
  readonly practice: ChosenPractice | null;
  readonly initiativeName: string;
  readonly municipalityCode: string;
  readonly bottlenecks: readonly HousingBottleneck[];
  readonly problem: string;
};
export type HousingStartProblem = 'practice' | 'name' | 'municipality' | 'bottlenecks';

/** The discontinuity case that it is begun from. */
export type StartedFrom = { readonly id: string; readonly number: string; readonly practiceId: string };

export const emptyHousingStart = (practice: ChosenPractice | null): HousingStartDraft => ({
  kind: 'PRACTICE',
  practice,
  initiativeName: '',
  municipalityCode: '',
  bottlenecks: [],
  problem: '',
});

const SHORTEST_NAME = 2;

/** What is still to be said before it can be sent. */
export function housingStartProblems(draft: HousingStartDraft): readonly HousingStartProblem[] {
  const isPractice = draft.kind === 'PRACTICE';
  const problems: [HousingStartProblem, boolean][] = [
    ['practice', isPractice && draft.practice === null],
    ['name', !isPractice && draft.initiativeName.trim().length < SHORTEST_NAME],
    ['municipality', !isPractice && draft.municipalityCode === ''],
    ['bottlenecks', draft.bottlenecks.length === 0],
  ];
  return problems.filter(([, isThere]) => isThere).map(([problem]) => problem);
}

/** What the server is asked; the discontinuity case goes along only while its own practice is chosen. */
export function housingStartInputOf(draft: HousingStartDraft, from: StartedFrom | null): StartHousing | null {
  if (housingStartProblems(draft).length > 0) return null;
  const { kind, practice, initiativeName, municipalityCode, bottlenecks, problem } = draft;
  const rest = { bottlenecks: [...bottlenecks], problem: problem.trim() };
  if (kind === 'INITIATIVE')
    return {
      subject: { kind, initiativeName: initiativeName.trim(), municipalityCode },
      ...rest,
      caseId: null,
    };
  if (practice === null) return null;
  return {
    subject: { kind, practiceId: practice.id },
    ...rest,
    caseId: from?.practiceId === practice.id ? from.id : null,
  };
}
