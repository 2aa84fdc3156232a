import {
  cells,
  everybody,
  platformOnly,
  closers,
  practiceReaders,
  caseReaders,
  caseReadersOutside,
  rhoWorkers,
  rhoWorkersOutside,
  bothWorkers,
  bothWorkersOutside,
  insurerWorkers,
  insurerWorkersOutside,
  NOTHING,
  type Row,
} from './access-cells.ts';

const DUE = '2026-12-01';

/** Who may call which procedure of cases, quarters, work and audit, typed by hand. */
export const WORK_ROWS: Record<string, Row> = {
  'cases.list': { call: (as) => as.cases.list({}), inside: caseReaders },
  'cases.board': { call: (as) => as.cases.board({}), inside: caseReaders },
  'cases.calendar': { call: (as) => as.cases.calendar({ month: '2026-11' }), inside: caseReaders },
  'cases.map': { call: (as) => as.cases.map({}), inside: caseReaders },
  'cases.get': {
    call: (as, { caseId }) => as.cases.get({ caseId }),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'cases.logSignal': {
    call: (as, { practiceId, ownerId }, world) =>
      as.cases.logSignal({
        requestKey: world.deps.ids.next(),
        practiceId,
        primaryCause: 'WORKLOAD',
        action: { title: 'Bellen', ownerId, dueOn: DUE },
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.previewSignal': {
    call: (as, { practiceId }) => as.cases.previewSignal({ practiceId }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.draftKey': { call: (as) => as.cases.draftKey(), inside: rhoWorkers },
  'cases.share': {
    call: (as, { caseId }) => as.cases.share({ caseId, version: 1 }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'cases.acknowledge': {
    call: (as, { caseId }) => as.cases.acknowledge({ caseId, version: 2 }),
    inside: insurerWorkers,
    outside: insurerWorkersOutside,
  },
  'cases.readGuardedText': {
    call: (as, { caseId, textId }) => as.cases.readGuardedText({ caseId, textId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'quarters.list': { call: (as) => as.quarters.list(), inside: everybody },
  'quarters.get': {
    call: (as) => as.quarters.get({ quarter: '2020Q1' }),
    inside: cells('404', '404', '404', '404', '404', '404', '404', '404'),
  },
  'quarters.checklist': { call: (as) => as.quarters.checklist({ quarter: '2026Q3' }), inside: closers },
  'quarters.close': { call: (as) => as.quarters.close({ quarter: '2026Q3' }), inside: closers },
  'work.findings': { call: (as) => as.work.findings({}), inside: practiceReaders },
  'work.views': { call: (as) => as.work.views({ page: 'regions' }), inside: everybody },
  'work.saveView': {
    call: (as, _target, world) =>
      as.work.saveView({ page: 'regions', name: world.deps.ids.next(), search: '' }),
    inside: everybody,
  },
  'work.removeView': {
    call: (as) => as.work.removeView({ id: NOTHING }),
    inside: cells('404', '404', '404', '404', '404', '404', '404', '404'),
  },
  'audit.verify': { call: (as) => as.audit.verify(), inside: platformOnly },
};
