import { describe, expect, test } from 'vitest';
import type { Definition } from '../indicators/definition.ts';
import type { PublishedFigure } from '../indicators/published-figure.ts';
import { scoreOf } from '../outlook/pressure-score.ts';
import { readingsOf } from '../outlook/score-readings.ts';
import { PLAIN_WEIGHTS } from '../outlook/weights.fixture.ts';
import { NO_COUNTS } from '../quarters/area-counts.ts';
import { situationSchema } from './plan-situation.ts';
import { buildSituation, type SituationMaterial } from './situation-build.ts';
import type { RiskCount } from './situation-counts.ts';

const definition = (code: string, overrides: Partial<Definition> = {}): Definition => ({
  code,
  version: 1,
  unit: 'personen',
  labelNl: code,
  labelEn: code,
  definitionNl: 'Wat het is.',
  definitionEn: 'What it is.',
  source: 'CBS',
  validFrom: '2000-01-01',
  kind: 'published',
  topic: 'population',
  comparabilityGroup: code,
  period: 'day',
  aggregation: 'sum',
  worse: null,
  staleAfterMonths: null,
  ...overrides,
});
const published = (
  indicatorCode: string,
  areaCode: string,
  value: number,
  overrides: Partial<PublishedFigure> = {},
): PublishedFigure => ({
  indicatorCode,
  definitionVersion: 1,
  areaKind: 'municipality',
  areaCode,
  areaName: null,
  referenceDate: '2025-01-01',
  periodLabel: null,
  value,
  bound: 'exact',
  source: 'CBS',
  note: null,
  ...overrides,
});

const practices = {
  ...NO_COUNTS,
  practices: 40,
  patientsEnrolled: 90_000,
  practicesWithPatients: 38,
  practicesWithKnownStop: 30,
  fullStops: 6,
  partialStops: 9,
  gpFte: 70.25,
  practicesWithGpFte: 36,
  owners: 55,
  owners60Plus: 12,
  practicesWithOwnerAges: 35,
  placesAvailable: 400,
  practicesWithPlaces: 20,
  leasesEnding: 6,
  practicesWithLease: 22,
};
const risk = (phase: RiskCount['phase'], cause: RiskCount['cause'], cases: number): RiskCount => ({
  phase,
  cause,
  cases,
  patients: 2_000 * cases,
  withPatients: cases,
});
const material = (overrides: Partial<SituationMaterial> = {}): SituationMaterial => ({
  on: '2026-11-22',
  municipalityCodes: ['GM1', 'GM2'],
  definitions: [
    definition('POPULATION'),
    definition('SES_WOA_SCORE', { topic: 'deprivation', unit: 'score', aggregation: 'none' }),
    definition('PRESSURE_SCORE', { kind: 'register', unit: 'punten', aggregation: 'none', version: 3 }),
  ],
  figures: [
    published('POPULATION', 'GM1', 30_000),
    published('POPULATION', 'GM2', 10_000, { referenceDate: '2024-01-01' }),
    published('SES_WOA_SCORE', 'GM1', 0.2),
    published('SES_WOA_SCORE', 'GM2', -0.2),
  ],
  practices,
  risk: [
    risk('WATCH', 'WORKLOAD', 6),
    risk('THREATENED', 'RETIREMENT_NO_SUCCESSOR', 5),
    risk('SIGNAL', 'HOUSING_LOSS', 5),
  ],
  pressure: null,
  ...overrides,
});
const figuresOf = (overrides: Partial<SituationMaterial> = {}) =>
  new Map(buildSituation(material(overrides)).figures.map((figure) => [figure.key, figure]));

describe('L-1: the situation', () => {
  test('R-1: every figure says what it is, of which day and from where, in the form it is stored in', () => {
    const situation = buildSituation(material());
    expect(situationSchema.parse(situation)).toEqual(situation);
    for (const { key, label, definition: words, source, standing, referenceDate } of situation.figures) {
      expect([key, label.nl, label.en, words.nl, words.en, source].every((text) => text !== '')).toBe(true);
      if (standing === 'known') expect(referenceDate, key).not.toBeNull();
    }
    expect(new Set(situation.figures.map(({ key }) => key)).size).toBe(situation.figures.length);
  });

  test('what adds up is summed and as old as its oldest part; deprivation is weighted by inhabitants', () => {
    const figures = figuresOf();
    expect(figures.get('indicator:POPULATION')).toMatchObject({ value: 40_000, referenceDate: '2024-01-01' });
    expect(figures.get('indicator:SES_WOA_SCORE')).toMatchObject({ value: 0.1, digits: 2 });
  });

  test('R-1: as long as one municipality has no figure the whole is unknown, never a part and never 0', () => {
    const figures = figuresOf({ figures: [published('POPULATION', 'GM1', 30_000)] });
    const unknown = { value: null, standing: 'unknown', referenceDate: null };
    expect(figures.get('indicator:POPULATION')).toMatchObject(unknown);
    expect(figures.get('indicator:SES_WOA_SCORE')).toMatchObject(unknown);
  });

  test('R-2: versions of a definition never mix: the newest with figures counts', () => {
    const figures = figuresOf({
      definitions: [definition('POPULATION'), definition('POPULATION', { version: 2 })],
      figures: [
        published('POPULATION', 'GM1', 1),
        published('POPULATION', 'GM1', 100, { definitionVersion: 2 }),
        published('POPULATION', 'GM2', 200, { definitionVersion: 2 }),
      ],
    });
    expect(figures.get('indicator:POPULATION')).toMatchObject({ value: 300, definitionVersion: 2 });
  });

  test('supply: sums of what is stated, shares of what is known', () => {
    const figures = figuresOf();
    const valueOf = (key: string) => figures.get(key)?.value;
    expect(valueOf('supply:practices')).toBe(40);
    expect(valueOf('supply:gpFte')).toBe(70.3);
    expect(valueOf('supply:owners60Plus')).toBe(12);
    expect(valueOf('supply:stopFullShare')).toBe(20);
    expect(valueOf('supply:stopPartialShare')).toBe(30);
    expect(valueOf('supply:places')).toBe(400);
  });

  test('R-1: what nobody states is unknown; where there is no practice at all it is 0', () => {
    const silent = {
      ...practices,
      gpFte: 0,
      practicesWithGpFte: 0,
      placesAvailable: 0,
      practicesWithPlaces: 0,
    };
    const figures = figuresOf({ practices: silent });
    expect(figures.get('supply:gpFte')).toMatchObject({ value: null, standing: 'unknown' });
    expect(figuresOf({ practices: NO_COUNTS, risk: [] }).get('supply:gpFte')).toMatchObject({ value: 0 });
  });

  test('C-4: what rests on 1 to 4 practices or persons is shielded, and a rest of 1 to 4 with it', () => {
    const few = {
      ...practices,
      owners60Plus: 3,
      practicesWithPlaces: 2,
      practicesWithKnownStop: 38,
      leasesEnding: 20,
    };
    const figures = figuresOf({ practices: few });
    const standings = (keys: string[]) => keys.map((key) => figures.get(key)?.standing);
    expect(
      standings([
        'supply:owners60Plus',
        'supply:places',
        'supply:stopKnown',
        'supply:stopFullShare',
        'housing:leasesEnding',
      ]),
    ).toEqual(Array.from({ length: 5 }, () => 'suppressed'));
    expect(figures.get('supply:owners')).toMatchObject({ value: 55 });
  });

  test('RISK_PRACTICES: by phase and by cause, with the same total', () => {
    const figures = figuresOf();
    const shown = (key: string) => [figures.get(key)?.value, figures.get(`${key}.patients`)?.value];
    expect(shown('risk:total')).toEqual([16, 32_000]);
    expect(shown('risk:phase.WATCH')).toEqual([6, 12_000]);
    expect(shown('risk:phase.ACUTE')).toEqual([0, 0]);
    expect(shown('risk:cause.RETIREMENT_NO_SUCCESSOR')).toEqual([5, 10_000]);
    expect(figures.has('risk:cause.BANKRUPTCY')).toBe(false);
    expect(figures.get('housing:cases')?.value).toBe(5);
  });

  test('C-4: practices without a case are never few: they and their patients would follow from all and the total', () => {
    const withCases = (watched: number, housing: number) =>
      figuresOf({ risk: [risk('WATCH', 'WORKLOAD', watched), risk('SIGNAL', 'HOUSING_LOSS', housing)] });
    const three = withCases(20, 17);
    expect(three.get('supply:practices')).toMatchObject({ value: 40 });
    expect(three.get('supply:patients')).toMatchObject({ value: 90_000 });
    const shielded = ['risk:total', 'risk:phase.WATCH', 'risk:cause.HOUSING_LOSS', 'housing:cases'];
    for (const key of [...shielded, 'risk:total.patients', 'risk:phase.WATCH.patients'])
      expect(three.get(key), key).toMatchObject({ value: null, standing: 'suppressed' });
    // Five have no case, of which three state their patients: the practices are told, the patients not.
    const five = withCases(20, 15);
    expect(five.get('risk:total')).toMatchObject({ value: 35 });
    expect(five.get('risk:total.patients')).toMatchObject({ standing: 'suppressed' });
    // Seven and five are enough; of all at risk nobody is left out.
    expect(withCases(18, 15).get('risk:total.patients')).toMatchObject({ value: 66_000 });
    expect(withCases(20, 20).get('risk:total')).toMatchObject({ value: 40 });
  });

  test('C-4: a small count of practices hides its patients, another cell and the housing cases', () => {
    const figures = figuresOf({
      risk: [
        risk('WATCH', 'WORKLOAD', 9),
        risk('THREATENED', 'HOUSING_LOSS', 2),
        risk('SIGNAL', 'STAFF_SHORTAGE', 7),
      ],
    });
    const hidden = [...figures.values()]
      .filter(({ standing }) => standing === 'suppressed')
      .map(({ key }) => key);
    expect(hidden).toEqual([
      'risk:phase.SIGNAL',
      'risk:phase.SIGNAL.patients',
      'risk:phase.THREATENED',
      'risk:phase.THREATENED.patients',
      'risk:cause.STAFF_SHORTAGE',
      'risk:cause.STAFF_SHORTAGE.patients',
      'risk:cause.HOUSING_LOSS',
      'risk:cause.HOUSING_LOSS.patients',
      'housing:cases',
    ]);
    expect(figures.get('risk:total')?.value).toBe(18);
  });

  test('PRIORITY: the score of the region is unknown to who does not see the whole region', () => {
    expect(figuresOf().get('priority:score')).toMatchObject({ standing: 'unknown', definitionVersion: 3 });
  });

  test('C-4: the parts of the score add up, so one that is shielded takes the heaviest other with it', () => {
    const counts = {
      ...practices,
      inhabitants: 120_000,
      inhabitants75Plus: 12_000,
      casesAtRisk: 11,
      leasesEnding: 2,
    };
    const score = scoreOf(readingsOf(counts, PLAIN_WEIGHTS), PLAIN_WEIGHTS);
    const figures = figuresOf({ pressure: { counts, score, weightsVersion: 4 } });
    expect(figures.get('priority:score')?.source).toBe('Regiovast, gewichten versie 4');
    expect(figures.get('priority:score')?.value).toBe(score.value);
    expect(figures.get('priority:confidence')?.value).toBe(Math.round(100 * score.confidence));
    const hidden = [...figures.values()].filter(
      ({ key, standing }) => key.startsWith('priority:part') && standing === 'suppressed',
    );
    const heaviest = score.parts.toSorted((one, other) => other.points - one.points)[0]?.part;
    expect(hidden.map(({ key }) => key).sort()).toEqual(
      ['priority:part.HOUSING', `priority:part.${heaviest}`].sort(),
    );
  });
});
