import { arrangementUpload, rowsOfDraft } from '../arrangement-file.ts';
import {
  insurerWorkers,
  insurerWorkersOutside as insurerWorkersAbsent,
  NOTHING,
  type Row,
} from './access-cells.ts';

/** Who may call which procedure of bringing existing arrangements, typed by hand. */
export const ARRANGEMENT_IMPORT_ROWS: Readonly<Record<string, Row>> = {
  'imports.uploadArrangements': {
    call: (as) => as.imports.uploadArrangements(arrangementUpload(rowsOfDraft())),
    inside: insurerWorkers,
  },
  'imports.arrangementFiles': {
    call: (as) => as.imports.arrangementFiles(),
    inside: insurerWorkers,
  },
  'imports.getArrangements': {
    call: (as) => as.imports.getArrangements({ id: NOTHING }),
    inside: insurerWorkersAbsent,
  },
  'imports.commitArrangements': {
    call: (as) => as.imports.commitArrangements({ id: NOTHING, confirmsExcess: true }),
    inside: insurerWorkersAbsent,
  },
};
