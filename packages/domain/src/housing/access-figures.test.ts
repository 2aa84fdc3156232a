import { expect, test } from 'vitest';
import { NO_FACTS } from '../practices/practice-facts.ts';
import {
  floorAreaPer1000,
  frozenFigures,
  type ProposedFigure,
  statedFigure,
  unknownFigure,
} from './access-figures.ts';

const stated = (referenceDate: string, facts: object, source = 'Register') => ({
  ...NO_FACTS,
  ...facts,
  referenceDate,
  recordedAt: `${referenceDate}T09:00:00.000Z`,
  source,
});

test('P-1: a stated figure is the last one on or before the day, with its own source and day', () => {
  const statements = [
    stated('2026-12-01', { enrolledPatients: 9 }),
    stated('2026-06-01', { enrolledPatients: 2_000 }, 'Telling'),
    stated('2026-10-01', { placesAvailable: 3 }),
  ];
  expect(statedFigure('ENROLLED_PATIENTS', 'enrolledPatients', statements, '2026-11-30')).toEqual({
    code: 'ENROLLED_PATIENTS',
    value: 2_000,
    unit: 'PATIENTS',
    origin: 'STATED',
    source: 'Telling',
    on: '2026-06-01',
    reach: null,
  });
});

test('R-1: what nobody stated, or stated as unknown, is unknown and never 0', () => {
  const unknown = unknownFigure('PATIENT_STOP', 'STATED');
  expect(statedFigure('PATIENT_STOP', 'patientStop', [], '2026-11-30')).toEqual(unknown);
  const said = [stated('2026-06-01', { patientStop: 'unknown' })];
  expect(statedFigure('PATIENT_STOP', 'patientStop', said, '2026-11-30')).toEqual(unknown);
  const none = [stated('2026-06-01', { patientStop: 'none' })];
  expect(statedFigure('PATIENT_STOP', 'patientStop', none, '2026-11-30').value).toBe('none');
});

test.each([
  [140, 2_000, 70],
  [0, 2_000, 0],
  [100, 3_000, 33],
  [140, 0, null],
  [null, 2_000, null],
  [140, null, null],
])('%s m² over %s enrolled is %s per 1,000', (floorAreaM2, enrolled, expected) => {
  expect(floorAreaPer1000(floorAreaM2, enrolled)).toBe(expected);
});

const figure = (code: ProposedFigure['code'], value: ProposedFigure['value']): ProposedFigure => ({
  ...unknownFigure(code, 'COUNTED'),
  value,
  on: '2026-11-19',
});
const PROPOSED = [
  figure('PATIENT_STOP', 'full'),
  figure('PLACES_IN_REACH', 0),
  figure('PRESSURE_SCORE', null),
];
const OWN = { label: 'Wachttijd', value: '6 weken', source: 'Praktijk', on: '2026-11-01' };

test('H-1: the figures of a test are those that were taken, in order, and the own ones', () => {
  const taken = [
    { code: 'PLACES_IN_REACH', value: 0 },
    { code: 'PATIENT_STOP', value: 'full' },
  ] as const;
  const frozen = frozenFigures(PROPOSED, taken, [OWN]);
  expect(frozen?.map((one) => (one.kind === 'OWN' ? one.label : one.code))).toEqual([
    'PATIENT_STOP',
    'PLACES_IN_REACH',
    'Wachttijd',
  ]);
  expect(frozenFigures(PROPOSED, [], [])).toEqual([]);
});

test.each([
  ['reads otherwise by now', { code: 'PLACES_IN_REACH', value: 1 }],
  ['is unknown', { code: 'PRESSURE_SCORE', value: 0 }],
  ['was not proposed', { code: 'PRACTICES_AT_RISK', value: 5 }],
] as const)('H-1: a figure that %s is not taken', (_name, taken) => {
  expect(frozenFigures(PROPOSED, [taken], [])).toBeNull();
});
