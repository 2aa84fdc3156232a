import type { PlanContent } from './plan-content.ts';

/** A small whole plan for tests: one goal, one measure with a step, one obligation, one initiative. */
export const contentFixture = (over: Partial<PlanContent> = {}): PlanContent => ({
  format: 1,
  number: 'P-2026-7K4QD',
  title: 'Plan Groningen',
  regionCode: 'ZK09',
  regionName: 'Groningen',
  rhoName: 'RHO Proef Noord',
  municipalities: [{ code: 'GM0014', name: 'Groningen' }],
  periodFrom: 2026,
  periodTo: 2028,
  templateVersion: 1,
  partners: [{ id: 'partner-1', kind: 'RHO', name: 'RHO Proef Noord', task: 'Stelt op' }],
  sections: [
    {
      code: 'SCOPE',
      document: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Afbakening' }] }],
      },
    },
  ],
  situation: null,
  goals: [
    {
      id: 'goal-1',
      lineageId: 'goal-1',
      wording: 'Iedereen een vaste huisarts',
      indicatorCode: 'GPS_PER_10K',
      baselineValue: 5,
      baselineOn: '2026-06-30',
      baselineSource: 'register',
      targetValue: 6,
      targetOn: '2028-12-31',
    },
  ],
  measures: [
    {
      id: 'measure-1',
      lineageId: 'measure-1',
      origin: 'catalogue',
      course: 'START_ZERO_PRACTICE',
      approachCode: null,
      title: 'Nulpraktijk',
      description: 'Een locatie zoeken',
      partnerId: 'partner-1',
      owner: 'Coördinator',
      startQuarter: '2026Q3',
      endQuarter: '2029Q2',
      costCents: 12_500_000,
      costNote: '',
      fundingBasis: 'S3',
      goalId: 'goal-1',
      steps: [
        { quarter: '2026Q4', partialResult: 'Locatie gevonden' },
        { quarter: '2029Q1', partialResult: 'Praktijk open' },
      ],
    },
  ],
  obligations: [
    {
      id: 'obligation-1',
      lineageId: 'obligation-1',
      measureId: 'measure-1',
      wording: '1.500 plaatsen',
      targetValue: 1_500,
      unit: 'plaatsen',
      dueOn: '2029-03-31',
      evidence: 'Opgave',
    },
  ],
  initiatives: [
    {
      id: 'initiative-1',
      lineageId: 'initiative-1',
      kind: 'START',
      name: 'Nieuwe praktijk',
      note: '',
      answers: [{ criterion: 'PERSON_CENTRED', words: 'Vast team', evidence: '' }],
    },
  ],
  ...over,
});
