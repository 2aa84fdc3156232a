import {
  ARRANGEMENT_FILE_COLUMNS,
  type ArrangementFileField,
} from '@regiovast/domain/imports/arrangement-file-columns';

/** Cells of a row by field; what is left out is empty. */
export type FileRow = Partial<Record<ArrangementFileField, string>>;

/** A contract of the north that ran in all of 2026: a fixed line and one per patient, paid until the autumn. */
const CONTRACT_ROW: FileRow = {
  reference: 'MW-OUD-1',
  title: 'Praktijkmanagement Noord',
  type: 'Praktijkmanagement',
  nature: 'incidenteel',
  region: 'ZK09',
  beneficiaryKind: 'praktijk',
  agbCode: '01990000',
  course: 'Praktijkmanagement',
  resultObligation: 'De praktijk blijft open voor 2.000 patiënten',
  periodFrom: '1-1-2026',
  periodTo: '31-12-2026',
  reviewOn: '1-10-2026',
  expectedPlaces: '100',
  contractReference: 'C-2025-17',
  contractedOn: '15-12-2025',
};

const QUARTERS = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'];

/** The rows of one arrangement: per quarter € 12.000,50 fixed and 300 patients of € 11,25. */
export const rowsOfContract = (changed: FileRow = {}, quarters: readonly string[] = QUARTERS): FileRow[] =>
  quarters.flatMap((quarter, index) => [
    {
      ...CONTRACT_ROW,
      line: 'Opstartbijdrage',
      lineKind: 'vast bedrag',
      quarter,
      amount: '12.000,50',
      paid: index < 2 && changed.contractReference !== '' ? '12.000,50' : '',
      ...changed,
    },
    {
      ...CONTRACT_ROW,
      line: 'Opbouw per patiënt',
      lineKind: 'per ingeschreven patiënt',
      unitPrice: '11,25',
      breakEven: '2.100',
      quarter,
      quantity: '300',
      amount: '3375',
      ...changed,
    },
  ]);

/** Of such an arrangement. */
export const QUARTER_CENTS = 1_200_050 + 337_500;

/** The same without a contract: it comes in as a draft. */
export const rowsOfDraft = (changed: FileRow = {}): FileRow[] =>
  rowsOfContract({ reference: 'MW-OUD-2', contractReference: '', contractedOn: '', ...changed });

/** A CSV file of these rows under the Dutch headers, as text and as an upload takes it. */
function arrangementCsv(rows: readonly FileRow[], separator = ';'): string {
  const lines = [
    ARRANGEMENT_FILE_COLUMNS.map(({ nl }) => nl),
    ...rows.map((row) => ARRANGEMENT_FILE_COLUMNS.map(({ field }) => row[field] ?? '')),
  ];
  return lines.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
}

export const arrangementUpload = (rows: readonly FileRow[]) => ({
  fileName: 'maatwerk.csv',
  contentBase64: Buffer.from(arrangementCsv(rows)).toString('base64'),
});
