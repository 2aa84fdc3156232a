import { describe, expect, test } from 'vitest';
import { compareOutlines, piecesOf } from './compare-plans.ts';
import { changedFields, fieldsOf } from './piece-fields.ts';
import { contentFixture } from './plan-content.fixture.ts';

const hashed = (content: Parameters<typeof piecesOf>[0]) =>
  piecesOf(content).map(({ says, ...named }) => ({ ...named, hash: JSON.stringify(says) }));

describe('comparing plans', () => {
  test('L-5: a plan compared with itself is the same in every piece', () => {
    const outline = hashed(contentFixture());
    expect(new Set(compareOutlines(outline, outline).map(({ change }) => change))).toEqual(new Set(['same']));
  });

  test('L-5: a measure with another id and the same lineage is the same; what it says decides', () => {
    const content = contentFixture();
    const [measure] = content.measures;
    if (!measure) throw new Error('the fixture has a measure');
    const copied = { ...content, measures: [{ ...measure, id: 'other' }], obligations: [] };
    const find = (to: typeof content) =>
      compareOutlines(hashed(content), hashed(to)).find(({ piece }) => piece === 'measure')?.change;
    expect(find(copied)).toBe('same');
    expect(find({ ...copied, measures: [{ ...measure, costCents: 1 }] })).toBe('changed');
    expect(find({ ...copied, measures: [] })).toBe('dropped');
    expect(compareOutlines(hashed(copied), hashed(content)).at(-1)?.piece).not.toBe('measure');
  });

  test('L-5: an obligation follows its measure through copies: its reference is the lineage, not the id', () => {
    const content = contentFixture();
    const copied = {
      ...content,
      measures: content.measures.map((measure) => ({ ...measure, id: `${measure.id}-2` })),
      obligations: content.obligations.map((one) => ({
        ...one,
        id: `${one.id}-2`,
        measureId: `${one.measureId}-2`,
      })),
    };
    const changes = compareOutlines(hashed(content), hashed(copied));
    expect(changes.filter(({ change }) => change !== 'same')).toEqual([]);
  });

  test('L-5: fields of a list are found by quarter or criterion, whatever their place', () => {
    const before = { title: 'a', steps: [{ quarter: '2026Q1', partialResult: 'x' }] };
    const after = {
      title: 'a',
      steps: [
        { quarter: '2025Q4', partialResult: 'new' },
        { quarter: '2026Q1', partialResult: 'y' },
      ],
    };
    expect(changedFields(before, after)).toEqual([
      {
        path: ['steps', '2025Q4', 'partialResult'],
        before: null,
        after: 'new',
        wasThere: false,
        isThere: true,
      },
      {
        path: ['steps', '2026Q1', 'partialResult'],
        before: 'x',
        after: 'y',
        wasThere: true,
        isThere: true,
      },
    ]);
    expect(changedFields(after, before).find(({ isThere }) => !isThere)?.path).toEqual([
      'steps',
      '2025Q4',
      'partialResult',
    ]);
  });

  test('L-5: a value that became unknown differs from a field that is gone', () => {
    expect(changedFields({ costCents: 5 }, { costCents: null })).toEqual([
      { path: ['costCents'], before: 5, after: null, wasThere: true, isThere: true },
    ]);
    expect(changedFields({ costCents: 5 }, {})).toEqual([
      { path: ['costCents'], before: 5, after: null, wasThere: true, isThere: false },
    ]);
    expect(fieldsOf({ a: [] })).toEqual([]);
  });
});
