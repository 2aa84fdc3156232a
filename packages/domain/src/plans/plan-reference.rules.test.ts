import { expect, test } from 'vitest';
import { fillMarks, marksIn } from '../kernel/document-marks.ts';
import { referenceChanges } from '../kernel/reference-versions.ts';
import { decideSetReference, unknownMarks } from './plan-reference.rules.ts';

const known = { today: '2026-11-22', latest: 3 };
const letter = (nl: string) => ({
  code: 'decisionLetter' as const,
  blocks: [{ kind: 'paragraph' as const, nl, en: 'To {{rhoName}}' }],
});

test.each([
  ['2026-11-22', 3, 'Aan {{rhoName}}', []],
  ['2026-11-21', 3, 'Aan {{rhoName}}', ['PLAN_REFERENCE_IN_PAST']],
  ['2026-11-22', 2, 'Aan {{rhoName}}', ['STALE_VERSION']],
  [
    '2026-11-21',
    2,
    'Aan {{naam}}',
    ['STALE_VERSION', 'PLAN_REFERENCE_IN_PAST', 'PLAN_DOCUMENT_MARK_UNKNOWN'],
  ],
])('L-6: a version from %s after version %s with "%s" breaks %j', (validFrom, latest, text, codes) => {
  const { violations } = decideSetReference({ validFrom, latest, documents: [letter(text)] }, known);
  expect(violations.map(({ code }) => code)).toEqual(codes);
});

test('L-6: marks are found once, whatever space stands in them, and filled in', () => {
  expect(marksIn('{{a}} {{ b }} {{a}} {c} {{}}')).toEqual(['a', 'b', '']);
  expect(unknownMarks([letter('{{ rhoName }} {{}}')])).toEqual(['']);
  expect(fillMarks('{{ a }}{{b}}{{c}}', { a: '1', b: '{{c}}', c: '3' })).toBe('1{{c}}3');
});

test('Q-8: what changed between two versions is named by code', () => {
  const item = (code: string, text = '') => ({ code, text });
  expect(referenceChanges([item('A'), item('B'), item('C')], [item('C'), item('B', 'x'), item('D')])).toEqual(
    {
      added: ['D'],
      removed: ['A'],
      changed: ['B'],
      isReordered: true,
    },
  );
});
