import { NATIONAL_SIZE } from './calibration.ts';
import { apportion } from './apportion.ts';
import { type CasePath, CLOSING_PATHS, ENDED_PATHS, OPEN_PATHS, OPEN_PHASE_SHARES } from './case-paths.ts';
import { type CaseEnding, caseTimeline, type TimelineStep } from './case-timeline.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { StatedPractice } from './make-statements.ts';
import type { Prng } from './prng.ts';

/** A case to be: of which practice, and what happened when. */
export type CasePlan = {
  readonly practice: StatedPractice;
  readonly isOpen: boolean;
  readonly steps: readonly TimelineStep[];
};

/** How much more likely a case is at a practice with an owner of 60 or older, and at a solo practice; assumed. */
const WEIGHTS = { owner60Plus: 2, solo: 1 } as const;

/** Which practices have a case and how it went, in order of logging; a practice has one case (D-5). */
export function planCases(
  practices: readonly StatedPractice[],
  { calendar, prng, scale }: { calendar: DemoCalendar; prng: Prng; scale: number },
): CasePlan[] {
  const total = Math.round(NATIONAL_SIZE.cases * scale);
  const open = openEndings(Math.round(NATIONAL_SIZE.openCases * scale), prng);
  const closing = practices.flatMap((practice) => {
    const { closedOn } = practice.identity;
    return closedOn === null ? [] : [{ practice, ending: { kind: 'endedOn', day: closedOn } as const }];
  });
  const endings: CaseEnding[] = [
    ...open,
    ...Array.from({ length: Math.max(0, total - open.length - closing.length) }, () => ({
      kind: 'ended' as const,
    })),
  ];
  const candidates = mostLikely(practices, prng).slice(0, endings.length);
  const others = prng
    .shuffled(candidates)
    .flatMap((practice, index) => endings.slice(index, index + 1).map((ending) => ({ practice, ending })));
  return [...closing, ...others]
    .map(({ practice, ending }) => ({
      practice,
      isOpen: ending.kind === 'open',
      steps: caseTimeline(pathOf(ending, prng), ending, { calendar, prng }),
    }))
    .sort(
      (one, other) =>
        compare(startOf(one), startOf(other)) ||
        compare(one.practice.identity.id, other.practice.identity.id),
    );
}

const openEndings = (count: number, prng: Prng): CaseEnding[] => {
  const counts = apportion(
    count,
    OPEN_PHASE_SHARES.map(([, share]) => share),
  );
  const phases = OPEN_PHASE_SHARES.flatMap(([phase], index) =>
    Array<typeof phase>(counts[index] ?? 0).fill(phase),
  );
  return prng.shuffled(phases).map((phase) => ({ kind: 'open', phase }));
};

/** Practices that are open now, those most exposed first: a weighted draw without replacement (Efraimidis). */
function mostLikely(practices: readonly StatedPractice[], prng: Prng): StatedPractice[] {
  return practices
    .filter(({ identity }) => identity.closedOn === null)
    .map((practice) => {
      const isOld = (practice.latest.owners60Plus ?? 0) > 0;
      const isSolo = practice.identity.ownershipForm === 'solo';
      const weight = 1 + (isOld ? WEIGHTS.owner60Plus : 0) + (isSolo ? WEIGHTS.solo : 0);
      return { practice, key: prng.next() ** (1 / weight) };
    })
    .sort((one, other) => other.key - one.key)
    .map(({ practice }) => practice);
}

function pathOf(ending: CaseEnding, prng: Prng): CasePath {
  switch (ending.kind) {
    case 'open':
      return prng.weighted(OPEN_PATHS[ending.phase]);
    case 'endedOn':
      return prng.weighted(CLOSING_PATHS);
    case 'ended':
      return prng.weighted(ENDED_PATHS);
    default:
      return ending satisfies never;
  }
}

const startOf = ({ steps }: CasePlan): string => steps[0]?.enteredAt ?? '';
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
