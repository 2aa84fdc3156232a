import { expect, test } from 'vitest';
import { firstFrameDraft, readFrameDraft, withRegion } from './frame-draft.ts';

const REGIONS = [
  { code: 'ZK01', name: 'Noord', municipalities: [{ code: 'GM0001', name: 'A' }] },
  {
    code: 'ZK02',
    name: 'Zuid',
    municipalities: [
      { code: 'GM0002', name: 'B' },
      { code: 'GM0003', name: 'C' },
    ],
  },
];

test('L-1: a plan begins with this year and the two after it, for the whole region that was asked for', () => {
  expect(firstFrameDraft(REGIONS, '2026-11-22', 'ZK02')).toEqual({
    regionCode: 'ZK02',
    title: '',
    from: '2026',
    to: '2028',
    municipalityCodes: ['GM0002', 'GM0003'],
  });
});

test('the only region there is comes chosen; of several none is', () => {
  expect(firstFrameDraft(REGIONS.slice(0, 1), '2026-11-22', undefined).regionCode).toBe('ZK01');
  expect(firstFrameDraft(REGIONS, '2026-11-22', undefined).municipalityCodes).toEqual([]);
  expect(firstFrameDraft(REGIONS, '2026-11-22', 'ZK99').regionCode).toBe('');
});

test('another region brings its own municipalities', () => {
  const draft = firstFrameDraft(REGIONS, '2026-11-22', 'ZK01');
  expect(withRegion(draft, REGIONS, 'ZK02').municipalityCodes).toEqual(['GM0002', 'GM0003']);
});

const GOOD = { ...firstFrameDraft(REGIONS, '2026-11-22', 'ZK01'), title: 'Plan' };
test.each([
  ['complete', {}, []],
  ['a title of two signs', { title: ' ab ' }, ['title']],
  ['no region', { regionCode: '', municipalityCodes: [] }, ['region', 'municipalities']],
  ['an end before its beginning', { to: '2025' }, ['to']],
  ['six years', { to: '2031' }, []],
  ['seven years', { to: '2032' }, ['to']],
  ['a year that is none', { from: '26' }, ['from']],
] as const)('a draft: %s', (_, change, problems) => {
  expect(readFrameDraft({ ...GOOD, ...change }).problems).toEqual(problems);
});
