import { listArrangementReferences } from '@regiovast/db/arrangements/arrangement-references';
import { cells, platformOnly, type Row } from './access-cells.ts';

/** Who may call which procedure of the reference data of arrangements, typed by hand. */
export const ARRANGEMENT_REFERENCE_ROWS: Record<string, Row> = {
  'arrangements.reference': {
    call: (as) => as.arrangements.reference({ kind: 'documents' }),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'arrangements.setReference': {
    call: async (as, _target, { store }) =>
      as.arrangements.setReference({
        kind: 'framework',
        items: [],
        validFrom: '2026-11-19',
        source: 'proef',
        reason: 'proef',
        latest: (await listArrangementReferences(store.read, 'framework')).length,
      }),
    inside: platformOnly,
  },
};
