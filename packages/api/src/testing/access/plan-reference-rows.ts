import { cells, platformOnly, type Row } from './access-cells.ts';

/** Who may call which procedure of the reference data of plans, typed by hand. */
export const PLAN_REFERENCE_ROWS: Record<string, Row> = {
  'plans.reference': {
    call: (as) => as.plans.reference({ kind: 'criteria' }),
    inside: cells('ok', 'ok', 'ok', 'ok', 'ok', 'ok', '403', 'ok'),
  },
  'plans.setReference': {
    call: async (as, _target, { store }) => {
      const { q, t } = store.read;
      const words = { label: 'Vaste huisarts', text: '' };
      const references = await q.select({ kind: t.planReferences.kind }).from(t.planReferences);
      return as.plans.setReference({
        kind: 'criteria',
        items: [{ code: 'FIXED_GP', nl: words, en: words, isProposal: true, source: '', sections: ['SOLL'] }],
        validFrom: '2026-11-19',
        source: 'proef',
        reason: 'proef',
        latest: references.filter(({ kind }) => kind === 'criteria').length,
      });
    },
    inside: platformOnly,
  },
};
