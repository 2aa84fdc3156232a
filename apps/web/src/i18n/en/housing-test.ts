import type { Texts } from '../texts.ts';

/** H-1 · the access test of a housing case. */
export const housingTest: Texts['housingTest'] = {
  title: 'Access test',
  question: 'Is housing (partly) the cause that patients here have less access to a GP?',
  none: 'not done yet',
  unknown: 'unknown',
  outcome: 'Outcome',
  reason: 'Reasons',
  offered: 'Offered',
  decided: 'Judged',
  decisionReason: 'Words of the insurer',
  byOn: '{{name}}, {{date}}',
  figures: 'Figures on which the test rests',
  figure: 'Figure',
  value: 'Value',
  source: 'Source and date',
  ownFigure: 'own figure',
  noFigures: 'This test names no figures.',
  earlier: 'Earlier tests',
  codes: {
    ENROLLED_PATIENTS: 'Enrolled patients',
    ENROLLED_AT_COMPLETION: 'Enrolled patients at completion',
    PATIENT_STOP: 'Patient stop of the practice',
    FLOOR_AREA_PER_1000: 'Floor area per 1,000 enrolled patients',
    PLACES_IN_REACH: 'Places available at practices within reach',
    PRESSURE_SCORE: 'Pressure score of the region',
    STOP_SHARE_FULL: 'Practices in the region with a full stop',
    STOP_SHARE_PARTIAL: 'Practices in the region with a partial stop',
    PRACTICES_AT_RISK: 'Practices in the region at risk',
  },
  units: {
    PATIENTS: '{{shown}} patients',
    PATIENT_STOP: '{{shown}}',
    M2_PER_1000: '{{shown}} m²',
    PLACES: '{{shown}} places',
    SCORE: '{{shown}} of 100',
    PERCENT: '{{shown}}%',
    PRACTICES: '{{shown}} practices',
  },
  stops: { none: 'none', partial: 'partial', full: 'full' },
  origins: {
    STATED: 'stated of the practice',
    CASE: 'this case',
    COUNTED: 'counted by Regiovast in the working area',
    PUBLISHED: 'closed quarter',
  },
  reach: 'within {{km}} km, {{practices}} practices, {{unknown}} that state none',
  start: {
    unshared:
      'How to begin: share the case with the insurer. Then record what the test finds; the insurer confirms or refuses.',
    shared:
      'How it begins: {{rho}} records what the test finds, with reasons and figures. {{insurer}} confirms or refuses.',
  },
  offer: {
    go: 'Record the test',
    goAgain: 'Record a new test',
    title: 'Record the access test',
    submit: 'Offer the test',
    outcomes: {
      POSITIVE: 'Yes, housing is (partly) the cause',
      NEGATIVE: 'No, housing is not the cause',
    },
    outcomeMissing: 'Choose an outcome.',
    reasonHint: 'Why or why not. Name no patients and nobody’s health.',
    reasonMissing: 'Write down the reasons.',
    proposed: 'Figures that Regiovast knows',
    proposedHint:
      'What you leave ticked goes along as it stands now. What is unknown cannot. Which figures stand here is a proposal of Regiovast.',
    consequence:
      '{{insurer}} reads this and confirms or refuses. What you offer is fixed: it changes only by a new test.',
    consequenceAgain:
      '{{insurer}} reads this and confirms or refuses. This test replaces the last one at once. Until it is confirmed no insurer money for this case goes on.',
    done: 'The test is with {{insurer}}.',
  },
  own: {
    title: 'Figures of your own',
    nth: 'Own figure {{number}}',
    label: 'What',
    value: 'Value with its unit',
    source: 'Source',
    on: 'Reference date',
    add: 'Add a figure',
    remove: 'Remove',
    removeNth: 'Remove own figure {{number}}',
    missing: {
      label: 'Say what this figure is.',
      value: 'Fill in the value.',
      source: 'Name the source.',
      on: 'Choose a date.',
    },
  },
  judge: {
    go: 'Judge the test',
    title: 'Judge the access test',
    submit: 'Record the judgement',
    question: 'What is your judgement?',
    choices: { CONFIRMED: 'Confirm', REFUSED: 'Refuse' },
    missing: 'Choose whether you confirm or refuse.',
    reasonHint: 'The RHO reads this. Mandatory when you refuse.',
    reasonMissing: 'Write down why you refuse.',
    replaced: 'The RHO offered another test meanwhile. Close this window and read the new one.',
    consequence: {
      POSITIVE:
        'You confirm that housing is (partly) the cause. Your organisation can then draft a contribution; it need not.',
      NEGATIVE:
        'You confirm that housing is not the cause. No insurer money can then be linked to this case.',
      REFUSED:
        'The RHO is told with your words and can offer a new test. Until then no insurer money can be linked.',
    },
    done: {
      CONFIRMED: 'You confirmed the test. The RHO is told.',
      REFUSED: 'You refused the test. The RHO is told.',
    },
  },
  money: {
    title: 'What does this mean for money?',
    insurer: 'the insurer',
    possible: 'The test is positive and confirmed: {{insurer}} can draft a contribution to this housing.',
    waits: 'As long as {{insurer}} did not confirm the test, no insurer money can be linked to this case.',
    impossible: 'Without a positive, confirmed test no insurer money can be linked to this case.',
    draft: 'Draft a contribution',
  },
  stale: 'The case, the test or a figure was changed meanwhile. What you typed is still there.',
  again: 'Look again',
};
