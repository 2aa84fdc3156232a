import { listHousingReferences } from '@regiovast/db/housing/housing-references';
import { cells, platformOnly, type Row } from './access-cells.ts';

/** Who may call which procedure of the reference data of housing cases, typed by hand. */
export const HOUSING_REFERENCE_ROWS: Record<string, Row> = {
  'housing.reference': {
    call: (as) => as.housing.reference({ kind: 'guidance' }),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'housing.answerAgain': {
    call: (as) => as.housing.answerAgain({}),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'housing.previewGuidance': {
    call: (as) => as.housing.previewGuidance({ kept: [], rewritten: ['GP_SIGNAL'] }),
    inside: platformOnly,
  },
  'housing.setReference': {
    call: async (as, _target, { store }) =>
      as.housing.setReference({
        kind: 'norms',
        items: [],
        validFrom: '2026-11-19',
        source: 'proef',
        reason: 'proef',
        latest: (await listHousingReferences(store.read, 'norms')).length,
      }),
    inside: platformOnly,
  },
};
