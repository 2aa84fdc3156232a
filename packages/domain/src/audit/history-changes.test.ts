import { describe, expect, test } from 'vitest';
import { historyChanges, unlistedParts } from './history-changes.ts';
import { HISTORY_ACTION_NAMES, specOf } from './history-actions.ts';
import { isHistoryField } from './history-fields.ts';

const RHO = true;
const OTHERS = false;

describe('W-5: what a history tells of an event', () => {
  test('from what to what, what it is about first, and no field twice', () => {
    const payload = {
      from: 'WATCH',
      to: 'THREATENED',
      effectiveOn: '2026-11-20',
      changes: {
        phase: ['WATCH', 'THREATENED'],
        phaseSince: ['2026-01-01', '2026-11-20'],
        expectedEndOn: [null, '2027-01-01'],
      },
      placements: [],
    };
    expect(historyChanges('cases.phaseMoved', payload, OTHERS)).toEqual([
      { field: 'phase', from: ['WATCH'], to: ['THREATENED'], hasBefore: true },
      { field: 'effectiveOn', from: [], to: ['2026-11-20'], hasBefore: false },
      { field: 'expectedEndOn', from: [], to: ['2027-01-01'], hasBefore: true },
    ]);
  });

  test('lists say how many, and what did not change is not told', () => {
    const payload = { changes: { phase: ['WATCH', 'WATCH'] }, preparedPlanIds: ['a', 'b'] };
    expect(historyChanges('cases.phaseMoved', payload, RHO)).toEqual([
      { field: 'preparedPlans', from: [], to: [2], hasBefore: false },
    ]);
  });

  test('C-6: what tells of other records is the RHO’s', () => {
    const payload = { primaryCause: 'WORKLOAD', preparedPlanIds: ['a'] };
    const fields = (forRho: boolean) =>
      historyChanges('cases.signalLogged', payload, forRho).map(({ field }) => field);
    expect(fields(RHO)).toEqual(['primaryCause', 'preparedPlans']);
    expect(fields(OTHERS)).toEqual(['primaryCause']);
  });

  test('C-5: what no list names is not told, whatever the event holds', () => {
    const payload = {
      secret: 'tekst',
      changes: { diagnosis: ['a', 'b'], retainUntil: [null, '2030-01-01'] },
    };
    expect(historyChanges('cases.retentionSet', payload, RHO)).toEqual([
      { field: 'retainUntil', from: [], to: ['2030-01-01'], hasBefore: true },
    ]);
    expect(unlistedParts('cases.retentionSet', payload)).toEqual(['secret', 'diagnosis']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['changes that are no object', { changes: ['phase'] }],
    ['a change that is no pair', { changes: { phase: 'WATCH' } }],
    ['nothing', {}],
  ])('S-5: %s tells nothing', (_name, payload) => {
    expect(historyChanges('cases.recordSet', payload, RHO)).toEqual([]);
  });

  test('every field that an action shows is a field of the list', () => {
    for (const name of HISTORY_ACTION_NAMES) {
      const { shown = {}, pairs = [], forRho = [] } = specOf(name);
      const fields = [...Object.values(shown), ...pairs.map(([field]) => field), ...forRho];
      expect(fields.filter((field) => !isHistoryField(field))).toEqual([]);
    }
  });
});
