import type { Definition } from '../indicators/definition.ts';
import type { PublishedFigure } from '../indicators/published-figure.ts';
import { type MemberFigure, sumOfMembers } from '../indicators/region-sum.ts';
import type { Topic } from '../indicators/topics.ts';
import type { PlanSection } from './plan-sections.ts';
import type { SituationFigure } from './plan-situation.ts';
import { isSmall } from './situation-disclosure.ts';

export type IndicatorMaterial = {
  readonly municipalityCodes: readonly string[];
  /** Every version of every definition. */
  readonly definitions: readonly Definition[];
  /** Figures of the municipalities, oldest first. */
  readonly figures: readonly PublishedFigure[];
};

/** What says something of supply; everything else that is published of municipalities is about demand. */
const SUPPLY_TOPICS: readonly Topic[] = [
  'patientStop',
  'practices',
  'owners',
  'gps',
  'fixedPopulation',
  'workforce',
  'training',
  'outOfHours',
];
/** Figures without a sum that are averaged over the inhabitants. */
const WEIGHTED_TOPIC: Topic = 'deprivation';
const INHABITANTS = 'POPULATION';
/** Units of counts that C-4 shields. */
const COUNTED = ['personen', 'praktijken'];

const sectionOf = (topic: string): PlanSection =>
  (SUPPLY_TOPICS as readonly string[]).includes(topic) ? 'IST_SUPPLY' : 'IST_DEMAND';
const digitsOf = (unit: string): number => (unit === '%' ? 1 : unit === 'score' ? 2 : 0);
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * L-1, R-1, R-2 · the published indicators of the plan's municipalities: those that add up as their sum, deprivation as
 * the mean over the inhabitants. As long as one municipality has no figure the whole is unknown: a part would look like
 * all of it. Of each indicator the newest definition under which there are figures counts; versions never mix.
 */
export function indicatorFigures(material: IndicatorMaterial): SituationFigure[] {
  const chosen = material.definitions.filter(
    ({ kind, aggregation, topic }) =>
      kind === 'published' && (aggregation === 'sum' || topic === WEIGHTED_TOPIC),
  );
  return [...Map.groupBy(chosen, ({ code }) => code).values()].map((versions) => {
    const used = versions.findLast(({ code, version }) =>
      material.figures.some(
        (figure) => figure.indicatorCode === code && figure.definitionVersion === version,
      ),
    );
    const definition = used ?? versions.at(-1);
    if (!definition) throw new RangeError('A definition without a version');
    return indicatorFigure(definition, material);
  });
}

function indicatorFigure(definition: Definition, material: IndicatorMaterial): SituationFigure {
  const { code, version, unit } = definition;
  const latest = latestOf(material, code, version);
  const digits = digitsOf(unit);
  const { value, referenceDate, source } =
    definition.aggregation === 'sum' ? summed(latest, material) : weighted(latest, material);
  const isHidden = value !== null && COUNTED.includes(unit) && isSmall(value);
  const mean = definition.aggregation === 'sum' ? { nl: '', en: '' } : WEIGHTED_WORDS;
  return {
    section: sectionOf(definition.topic),
    key: `indicator:${code}`,
    label: { nl: definition.labelNl, en: definition.labelEn },
    definition: { nl: definition.definitionNl + mean.nl, en: definition.definitionEn + mean.en },
    definitionVersion: version,
    value: value === null || isHidden ? null : rounded(value, digits),
    standing: isHidden ? 'suppressed' : value === null ? 'unknown' : 'known',
    unit,
    digits,
    referenceDate: value === null ? null : referenceDate,
    source: value === null ? definition.source : source,
  };
}

const WEIGHTED_WORDS = {
  nl: ' Gemiddelde van de gemeenten van het plan, gewogen naar inwoners.',
  en: ' Mean of the municipalities of the plan, weighted by inhabitants.',
} as const;

const latestOf = ({ figures }: IndicatorMaterial, code: string, version?: number) =>
  new Map<string, MemberFigure>(
    figures
      .filter(
        (figure) =>
          figure.indicatorCode === code && (version === undefined || figure.definitionVersion === version),
      )
      .map((figure) => [figure.areaCode, figure]),
  );

type Worked = {
  readonly value: number | null;
  readonly referenceDate: string | null;
  readonly source: string;
};

function summed(latest: ReadonlyMap<string, MemberFigure>, { municipalityCodes }: IndicatorMaterial): Worked {
  const members = municipalityCodes.map((municipalityCode) => ({
    municipalityCode,
    validFrom: '1900-01-01',
    validTo: null,
  }));
  const sum = sumOfMembers(latest, members, '1900-01-01');
  const value = sum.quality === 'MEASURED' ? sum.value : null;
  // The oldest part is what the sum is as old as.
  return { value, referenceDate: sum.oldestDate, source: sum.source };
}

function weighted(latest: ReadonlyMap<string, MemberFigure>, material: IndicatorMaterial): Worked {
  const inhabitants = latestOf(material, INHABITANTS);
  const { value: all } = summed(inhabitants, material);
  const { value: known, referenceDate, source } = summed(latest, material);
  if (all === null || all === 0 || known === null) return { value: null, referenceDate: null, source };
  const sum = material.municipalityCodes.reduce(
    (total, code) => total + (latest.get(code)?.value ?? 0) * (inhabitants.get(code)?.value ?? 0),
    0,
  );
  return { value: sum / all, referenceDate, source };
}
