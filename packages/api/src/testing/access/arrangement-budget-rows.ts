import { makeArrangement } from '../make-arrangement.ts';
import { cells, type Row } from './access-cells.ts';

const insurerReaders = cells('ok', 'ok', 'ok', '403', '403', '403', '403', '403');
const insurerReadersOutside = cells('404', '404', '404', '403', '403', '403', '403', '403');
const managersOnly = cells('403', 'ok', '403', '403', '403', '403', '403', '403');

/** C-1, C-3 · budget, terms and ceilings are the insurer's own; the ministry has national sums and nothing else. */
export const ARRANGEMENT_BUDGET_ROWS: Readonly<Record<string, Row>> = {
  'arrangements.portfolio': {
    call: (as) => as.arrangements.portfolio({}),
    inside: insurerReaders,
  },
  'arrangements.impact': {
    call: async (as, _target, world) =>
      as.arrangements.impact({ arrangementId: (await makeArrangement(world)).arrangementId }),
    inside: insurerReaders,
    outside: insurerReadersOutside,
  },
  'arrangements.national': {
    call: (as) => as.arrangements.national(),
    inside: cells('403', '403', '403', '403', '403', '403', 'ok', '403'),
  },
  'arrangements.terms': {
    call: (as) => as.arrangements.terms(),
    inside: insurerReaders,
  },
  'arrangements.setTerms': {
    call: (as) =>
      as.arrangements.setTerms({
        startMonths: [1, 7],
        noticeDays: 14,
        secondApprovalFromCents: null,
        paymentDueDays: 30,
        frameShare: null,
        validFrom: '2026-12-01',
        source: 'proef',
        reason: 'proef',
        latest: 0,
      }),
    inside: managersOnly,
  },
  'arrangements.ceilings': {
    call: (as) => as.arrangements.ceilings(),
    inside: insurerReaders,
  },
  'arrangements.setCeiling': {
    call: (as) => as.arrangements.setCeiling({ year: 2027, ceilingCents: 1, reason: 'proef', latest: 0 }),
    inside: managersOnly,
  },
};
