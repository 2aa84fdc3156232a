import {
  ARRANGEMENT_STATUSES,
  type ArrangementStatus,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import { apportion } from './apportion.ts';
import { ARRANGEMENT_TEXTS, type ArrangementText } from './arrangement-texts.ts';
import { DEMO_INSURERS } from './insurers.ts';
import type { Prng } from './prng.ts';

/** What becomes of an arrangement of the demo. */
export type ArrangementStory = {
  readonly text: ArrangementText;
  /** The care-office region, where its insurer is preferent. */
  readonly region: string;
  readonly status: ArrangementStatus;
  /** The manager returned it once: before it was approved, or it is a draft again because of that. */
  readonly isSecondRound: boolean;
  /** It ended before its last day. */
  readonly isEndedEarly: boolean;
  /** A draft that cannot be submitted yet, or one that was withdrawn before it was. */
  readonly isIncomplete: boolean;
  /** Other insurers were asked to follow. */
  readonly isFollowed: boolean;
  /** So much that one manager may not approve it alone. */
  readonly isLarge: boolean;
};

/** How the arrangements of the country are spread; assumed. */
const STATUS_WEIGHTS: readonly (readonly [ArrangementStatus, number])[] = [
  ['DRAFT', 5],
  ['PROPOSED', 2],
  ['ASSESSED_POSITIVE', 2],
  ['AGREED', 2],
  ['CONTRACTED', 8],
  ['ACTIVE', 45],
  ['ENDED', 3],
  ['EVALUATED', 27],
  ['ASSESSED_NEGATIVE', 3],
  ['WITHDRAWN', 3],
];
const SHARE_SECOND_ROUND = 0.06;
const SHARE_RETURNED = 0.25;
const SHARE_ENDED_EARLY = 0.3;
const SHARE_INCOMPLETE = 0.6;
const SHARE_FOLLOWED = 0.1;
const SHARE_LARGE = 0.03;

const textOf = (type: ArrangementType): ArrangementText => {
  const text = ARRANGEMENT_TEXTS.find((one) => one.type === type);
  if (!text) throw new RangeError(`no text for ${type}`);
  return text;
};

/** The region that the documentation names of each of the two insurers, and what its arrangement is in each status. */
const NAMED: readonly (readonly [region: string, types: readonly ArrangementType[]])[] = [
  [
    'ZK09',
    [
      'PRACTICE_MANAGEMENT',
      'ZERO_PRACTICE_BRIDGE',
      'TAKEOVER_SUPPORT',
      'HOUSING_CONTRIBUTION',
      'SPECIAL_AREA_ALLOWANCE',
      'ZERO_PRACTICE_BRIDGE',
      'EMERGENCY_BRIDGING',
      'INNOVATION',
      'OTHER_TAILORED',
      'SPECIAL_PERFORMANCE',
    ],
  ],
  [
    'ZK30',
    [
      'HOUSING_CONTRIBUTION',
      'PRACTICE_MANAGEMENT',
      'SPECIAL_PERFORMANCE',
      'TAKEOVER_SUPPORT',
      'PRACTICE_START_MODULE',
      'PRACTICE_MANAGEMENT',
      'INNOVATION',
      'EMERGENCY_BRIDGING',
      'ZERO_PRACTICE_BRIDGE',
      'OTHER_TAILORED',
    ],
  ],
];

const plain = { isSecondRound: false, isEndedEarly: false, isIncomplete: false, isLarge: false } as const;

/** One in every status for each of the two insurers that the documentation names; a small country has only these. */
function namedStories(): ArrangementStory[] {
  return NAMED.flatMap(([region, types]) =>
    types.map((type, index) => {
      const status = ARRANGEMENT_STATUSES[index] ?? 'DRAFT';
      return {
        ...plain,
        text: textOf(type),
        region,
        status,
        isSecondRound: status === 'AGREED' || (status === 'DRAFT' && region === 'ZK30'),
        isEndedEarly: status === 'ENDED',
        isFollowed: status === 'CONTRACTED' || status === 'ACTIVE',
      };
    }),
  );
}

/**
 * What becomes of each arrangement: first those the documentation speaks of, then as many as there are over the regions by
 * how many practices they have.
 * @param practicesIn how many practices each care-office region has
 */
export function arrangementStories(
  count: number,
  practicesIn: ReadonlyMap<string, number>,
  prng: Prng,
): ArrangementStory[] {
  const named = namedStories();
  const regions = DEMO_INSURERS.flatMap((insurer) => [...insurer.regions]);
  const shares = apportion(
    Math.max(0, count - named.length),
    regions.map((code) => practicesIn.get(code) ?? 0),
    0,
  );
  const texts = ARRANGEMENT_TEXTS.map((text) => [text, text.weight] as const);
  const drawn = regions.flatMap((region, index) =>
    Array.from({ length: shares[index] ?? 0 }, (): ArrangementStory => {
      const status = prng.weighted(STATUS_WEIGHTS);
      const shareReturned = status === 'DRAFT' ? SHARE_RETURNED : SHARE_SECOND_ROUND;
      return {
        text: prng.weighted(texts),
        region,
        status,
        isSecondRound: prng.chance(shareReturned),
        isEndedEarly: prng.chance(SHARE_ENDED_EARLY),
        isIncomplete: prng.chance(SHARE_INCOMPLETE),
        isFollowed: prng.chance(SHARE_FOLLOWED),
        isLarge: prng.chance(SHARE_LARGE),
      };
    }),
  );
  return [...named, ...drawn];
}
