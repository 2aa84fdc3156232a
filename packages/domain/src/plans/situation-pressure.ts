import type { Definition } from '../indicators/definition.ts';
import { SCORE_PARTS, type ScorePart } from '../outlook/score-parts.ts';
import type { SituationFigure } from './plan-situation.ts';
import type { RegionPressure } from './situation-counts.ts';
import { hiddenPart, isSmall } from './situation-disclosure.ts';
import { own } from './situation-figure.ts';
import { hiddenStops } from './situation-supply.ts';
import { type FigureWords, partWords, PRESSURE_WORDS } from './situation-words.ts';

/**
 * The pressure score of the whole region with its parts, experimental as it is.
 * @param pressure null: the RHO does not see the whole region, so the score is unknown to it
 */
export function pressureFigures(
  pressure: RegionPressure | null,
  definitions: readonly Definition[],
  on: string,
): SituationFigure[] {
  const definition = definitions.findLast(({ code }) => code === 'PRESSURE_SCORE');
  if (!definition) return [];
  const source = pressure ? `Regiovast, gewichten versie ${pressure.weightsVersion}` : definition.source;
  const drawn = { section: 'PRIORITY', on, source } as const;
  const score = pressure?.score ?? null;
  const hidden = pressure ? hiddenParts(pressure) : new Set<ScorePart>();
  return [
    {
      ...own(drawn, 'priority:score', scoreWords(definition), { value: score?.value ?? null }),
      definitionVersion: definition.version,
    },
    own(drawn, 'priority:confidence', PRESSURE_WORDS.confidence, {
      value: score === null ? null : 100 * score.confidence,
    }),
    ...SCORE_PARTS.map((part) => {
      const scored = score?.parts.find((row) => row.part === part);
      return own(drawn, `priority:part.${part}`, partWords(part), {
        value: scored?.state === 'known' ? scored.points : null,
        isHidden: scored?.state === 'known' && hidden.has(part),
      });
    }),
  ];
}

const scoreWords = ({ definitionNl, definitionEn, unit }: Definition): FigureWords => ({
  label: PRESSURE_WORDS.score,
  definition: { nl: definitionNl, en: definitionEn },
  unit,
});

/**
 * C-4 · parts that rest on a small count. The points add up to the score, so one hidden part would follow from the others:
 * the heaviest of the rest is hidden with it.
 */
function hiddenParts({ counts, score }: RegionPressure): Set<ScorePart> {
  const isHidden: Readonly<Record<ScorePart, boolean>> = {
    CAPACITY: isSmall(counts.practicesWithGpFte),
    ELDERLY: isSmall(counts.practicesWithGpFte),
    CONTINUITY: isSmall(counts.casesAtRisk) || isSmall(counts.practicesWithPatients),
    SUCCESSION: isSmall(counts.practicesWithOwnerAges) || hiddenPart(counts.owners60Plus, counts.owners).part,
    STOPS: hiddenStops(counts).shares,
    PLACES: isSmall(counts.practicesWithPlaces),
    HOUSING: hiddenPart(counts.leasesEnding, counts.practicesWithLease).part,
  };
  const hidden = new Set(SCORE_PARTS.filter((part) => isHidden[part]));
  const [heaviest] = score.parts
    .filter(({ part, state }) => state === 'known' && !hidden.has(part))
    .toSorted((one, other) => other.points - one.points);
  if (hidden.size === 1 && heaviest) hidden.add(heaviest.part);
  return hidden;
}
