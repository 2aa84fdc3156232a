import { latestRecorded } from '@regiovast/domain/practices/fact-history';
import {
  cells,
  platformAbsent,
  platformOnly,
  practiceImporters,
  practiceImportersAbsent,
  practiceReaders,
  practiceOutside,
  practiceOutsideAll,
  practiceKeepers,
  practiceKeepersOutside,
  rhoWorkers,
  rhoWorkersOutside,
  NOTHING,
  type Row,
} from './access-cells.ts';

const EMPTY_MAPPING = {
  area: null,
  period: null,
  indicators: { from: 'columns' as const },
  values: [],
  filters: [],
  aggregation: 'none' as const,
  unknownMarks: [],
  source: null,
};
const CSV = Buffer.from(
  'agb_code;naam;gemeente;praktijkvorm;peildatum;bron\r\n01970001;Proef;GM0014;solo;2026-09-30;test\r\n',
).toString('base64');
const SQUARE = Buffer.from(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'PV20' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [6, 53],
              [7, 53],
              [7, 54],
              [6, 54],
              [6, 53],
            ],
          ],
        },
      },
    ],
  }),
).toString('base64');

/** Who may call which procedure of practices and imports, typed by hand. */
export const PRACTICE_ROWS: Record<string, Row> = {
  'practices.list': { call: (as) => as.practices.list({}), inside: practiceReaders },
  'practices.search': { call: (as) => as.practices.search({ search: 'praktijk' }), inside: practiceReaders },
  'practices.get': {
    call: (as, { practiceId }) => as.practices.get({ id: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
  'practices.neighbours': {
    call: (as, { practiceId }) => as.practices.neighbours({ id: practiceId }),
    inside: practiceReaders,
    outside: practiceOutside,
  },
  'practices.chains': { call: (as) => as.practices.chains({}), inside: practiceReaders },
  'practices.chain': { call: (as) => as.practices.chain({ key: 'geen keten' }), inside: practiceOutsideAll },
  'practices.municipalities': { call: (as) => as.practices.municipalities(), inside: practiceKeepers },
  'practices.add': {
    call: (as, _target, world) =>
      as.practices.add({
        agbCode: String(Number.parseInt(world.deps.ids.next().replaceAll('-', '').slice(4, 12), 16))
          .padStart(8, '0')
          .slice(-8),
        name: 'Nieuwe praktijk',
        address: '',
        postcode: '',
        place: 'Groningen',
        municipalityCode: 'GM0014',
        ownershipForm: 'solo',
        ownerOrganisation: null,
      }),
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.correct': {
    call: async (as, { practiceId }, world) => {
      const { t, q } = world.store.read;
      const statements = (await q.select().from(t.practiceStatements)).filter(
        (row) => row.practiceId === practiceId,
      );
      return as.practices.correct({
        id: practiceId,
        referenceDate: '2026-10-01',
        facts: { placesAvailable: 10 },
        source: 'proef',
        reason: 'proef',
        seenStatementId: latestRecorded(statements),
      });
    },
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.correctIdentity': {
    call: async (as, { practiceId }, world) => {
      const { t, q } = world.store.read;
      const row = (await q.select().from(t.practices)).find(({ id }) => id === practiceId);
      if (!row) throw new Error('the practice has gone');
      return as.practices.correctIdentity({
        id: practiceId,
        identity: { ...row, address: 'Nieuwe straat 1' },
        seen: row,
      });
    },
    inside: practiceKeepers,
    outside: practiceKeepersOutside,
  },
  'practices.close': {
    call: (as, { practiceId, caseId }) =>
      as.practices.close({
        id: practiceId,
        closedOn: '2026-12-31',
        reason: 'proef',
        acknowledgedCaseId: caseId,
      }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'practices.reopen': {
    call: (as, { practiceId }) =>
      as.practices.reopen({ id: practiceId, reopenedOn: '2026-11-01', reason: 'proef' }),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'imports.list': { call: (as) => as.imports.list(), inside: practiceImporters },
  'imports.get': { call: (as) => as.imports.get({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.upload': {
    call: (as) => as.imports.upload({ fileName: 'praktijken.csv', contentBase64: CSV }),
    inside: practiceImporters,
  },
  'imports.practiceMapping': {
    call: (as) => as.imports.practiceMapping({ id: NOTHING }),
    inside: practiceImportersAbsent,
  },
  'imports.setPracticeMapping': {
    call: (as) => as.imports.setPracticeMapping({ id: NOTHING, mapping: { columns: {} } }),
    inside: practiceImportersAbsent,
  },
  'imports.commit': { call: (as) => as.imports.commit({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.undo': { call: (as) => as.imports.undo({ id: NOTHING }), inside: practiceImportersAbsent },
  'imports.getIndicators': {
    call: (as) => as.imports.getIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.uploadIndicators': {
    call: (as) =>
      as.imports.uploadIndicators({
        fileName: 'cijfers 2023.csv',
        contentBase64: Buffer.from('gemeente;aantal\nGM0014;1\n').toString('base64'),
      }),
    inside: platformOnly,
  },
  'imports.proposeMapping': {
    call: (as) => as.imports.proposeMapping({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.setMapping': {
    call: (as) => as.imports.setMapping({ id: NOTHING, mapping: EMPTY_MAPPING }),
    inside: platformAbsent,
  },
  'imports.commitIndicators': {
    call: (as) => as.imports.commitIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.undoIndicators': {
    call: (as) => as.imports.undoIndicators({ id: NOTHING }),
    inside: platformAbsent,
  },
  'imports.boundariesInUse': { call: (as) => as.imports.boundariesInUse(), inside: platformOnly },
  'imports.getBoundaries': {
    call: (as) => as.imports.getBoundaries({ id: NOTHING }),
    inside: cells('403', '403', '403', '403', '403', '403', '403', '404'),
  },
  'imports.uploadBoundaries': {
    call: (as) =>
      as.imports.uploadBoundaries({ fileName: 'grenzen.geojson', contentBase64: SQUARE, source: 'proef' }),
    inside: platformOnly,
  },
  'imports.commitBoundaries': {
    call: (as) => as.imports.commitBoundaries({ id: NOTHING }),
    inside: cells('403', '403', '403', '403', '403', '403', '403', '404'),
  },
};
