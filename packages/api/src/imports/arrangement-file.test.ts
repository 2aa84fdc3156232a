import { ENGINES } from '@regiovast/db/testing/test-store';
import { ARRANGEMENT_FILE_COLUMNS } from '@regiovast/domain/imports/arrangement-file-columns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arrangementUpload, type FileRow, rowsOfContract } from '../testing/arrangement-file.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { type MadeCell, makeWorkbook } from '../testing/workbook-file.ts';

const CONTRACT = rowsOfContract();

describe.each(ENGINES)('files of existing arrangements, on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const manager = () => world.as('noord', 'procurementManager').imports;
  const officer = () => world.as('noord', 'procurementOfficer').imports;
  const counts = async () => {
    const { q, t } = world.store.read;
    const tables = [
      t.arrangements,
      t.arrangementLines,
      t.arrangementAmounts,
      t.arrangementPayments,
      t.arrangementVersions,
    ];
    return Promise.all(tables.map((table) => q.$count(table)));
  };

  test('every seeded fault is named by row, column and value, and refuses its whole arrangement alone', async () => {
    const faults: readonly (readonly [FileRow, string, string])[] = [
      [{ title: '' }, 'titel', 'VALUE_MISSING'],
      [{ type: 'Iets anders' }, 'soort', 'WORD_UNKNOWN'],
      [{ nature: 'eeuwig' }, 'aard', 'WORD_UNKNOWN'],
      [{ region: 'ZK99' }, 'regio', 'AREA_UNKNOWN'],
      [{ agbCode: '0199' }, 'agb_code', 'AGB_INVALID'],
      [{ agbCode: '01980000' }, 'agb_code', 'PRACTICE_NOT_IN_REGION'],
      [{ agbCode: '' }, 'agb_code', 'VALUE_MISSING'],
      [
        { beneficiaryKind: 'startende praktijk', startingPractice: '' },
        'startende_praktijk',
        'VALUE_MISSING',
      ],
      [{ rho: 'RHO Proef Zuid' }, 'rho', 'RHO_UNKNOWN'],
      [{ periodTo: '31-02-2026' }, 'tot', 'DATE_INVALID'],
      [{ periodTo: '31-12-2025' }, 'tot', 'PERIOD_WRONG'],
      [{ periodTo: '30-6-2026', quarter: '2026Q4' }, 'kwartaal', 'QUARTER_OUTSIDE'],
      [{ contractedOn: '31-12-2026' }, 'contractdatum', 'DATE_IN_FUTURE'],
      [{ contractedOn: '' }, 'contractdatum', 'VALUE_MISSING'],
      [{ reviewOn: '' }, 'evaluatie_op', 'VALUE_MISSING'],
      [{ amount: '12.000,505' }, 'bedrag', 'AMOUNT_INVALID'],
      [{ amount: '-5' }, 'bedrag', 'AMOUNT_INVALID'],
      [{ quarter: '2026Q5' }, 'kwartaal', 'PERIOD_INVALID'],
      [{ unitPrice: '11,25' }, 'prijs', 'LINE_VALUE_UNFIT'],
      [
        { lineKind: 'per uur', unitPrice: '100', quantity: '4,25', amount: '424,99' },
        'bedrag',
        'AMOUNT_DIFFERS',
      ],
      [{ paid: '20.000' }, 'betaald', 'PAID_ABOVE_CONTRACT'],
      [{ contractReference: '', contractedOn: '', paid: '1' }, 'betaald', 'PAID_WITHOUT_CONTRACT'],
    ];
    const rows = faults.map(
      ([fault], index): FileRow => ({
        ...rowsOfContract({}, ['2026Q1'])[0],
        reference: `F-${index}`,
        ...fault,
      }),
    );
    const [first = {}, second = {}] = rowsOfContract({ reference: 'G' }, ['2026Q1']);
    const grouped: FileRow[] = [
      first,
      { ...second, title: 'Heet hier anders' },
      { ...first, reference: 'H' },
      { ...first, reference: 'H' },
      { ...second, reference: 'I' },
      { ...second, reference: 'I', quarter: '2026Q2', unitPrice: '11,30', amount: '3390' },
    ];
    const view = await officer().uploadArrangements(arrangementUpload([...CONTRACT, ...rows, ...grouped]));
    const found = view.report.refusals.map(({ row, column, code }) => [row, column, code]);
    const firstRow = CONTRACT.length + 2;
    const firstGrouped = firstRow + rows.length;
    expect(found).toEqual([
      ...faults.map(([, column, code], index) => [firstRow + index, column, code]),
      [firstGrouped + 1, 'titel', 'FRAME_DIFFERS'],
      [firstGrouped + 3, 'kwartaal', 'QUARTER_TWICE'],
      [firstGrouped + 5, 'prijs', 'LINE_DIFFERS'],
    ]);
    expect(view.outcome.arrangements).toEqual({
      new: 1,
      changed: 0,
      unchanged: 0,
      refused: faults.length + 3,
    });
    expect(view.report).toMatchObject({ new: CONTRACT.length, refused: rows.length + grouped.length });
    await manager().commitArrangements({ id: view.id, confirmsExcess: true });
    expect((await counts())[0]).toBe(1);
  });

  test('a workbook is read as Excel keeps it: dates, numbers to the cent, formulas refused', async () => {
    const headers = ARRANGEMENT_FILE_COLUMNS.map(({ nl }) => nl);
    const rows = rowsOfContract({}, ['2026Q1', '2026Q2']).map((row, index): MadeCell[] =>
      ARRANGEMENT_FILE_COLUMNS.map(({ field }) => {
        if (field === 'contractedOn') return { date: '2025-12-15' };
        if (field === 'expectedPlaces') return 100;
        if (field === 'amount' && index === 0) return 12_000.5;
        if (field === 'amount' && index === 3) return { formula: '11.25*300', value: 3_375 };
        return row[field] ?? null;
      }),
    );
    const workbook = Buffer.from(makeWorkbook([{ name: 'Maatwerk', rows: [headers, ...rows] }]));
    const upload = { fileName: 'maatwerk.xlsx', contentBase64: workbook.toString('base64') };
    const refused = await manager().uploadArrangements(upload);
    expect(refused.report.refusals).toMatchObject([{ row: 5, column: 'bedrag', code: 'FORMULA_CELL' }]);
    const without = makeWorkbook([{ name: 'Maatwerk', rows: [headers, ...rows.slice(0, 3)] }]);
    const view = await manager().uploadArrangements({
      ...upload,
      contentBase64: Buffer.from(without).toString('base64'),
    });
    expect(view.report.refusals).toEqual([]);
    expect(view.outcome.totalCents).toBe(2 * 1_200_050 + 337_500);
  });

  test('1,500 arrangements of twelve quarters are taken over exactly', async () => {
    const quarters = [2026, 2027, 2028].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`),
    );
    const rows = Array.from({ length: 1_500 }, (_, index) =>
      quarters.map(
        (quarter): FileRow => ({
          ...rowsOfContract({}, ['2026Q1'])[0],
          reference: `B-${index}`,
          periodTo: '31-12-2028',
          quarter,
          amount: '0,07',
          paid: '',
        }),
      ),
    ).flat();
    const { id } = await officer().uploadArrangements(arrangementUpload(rows));
    const view = await manager().commitArrangements({ id, confirmsExcess: true });
    expect(view.report).toMatchObject({ rows: 18_000, new: 18_000, refused: 0, committed: true });
    expect(view.outcome.years.map(({ addsCents }) => addsCents)).toEqual([42_000, 42_000, 42_000]);
    expect(await counts()).toEqual([1_500, 1_500, 18_000, 0, 1_500]);
    const again = await manager().uploadArrangements(arrangementUpload(rows));
    expect(again.report).toMatchObject({ unchanged: 18_000 });
  }, 60_000);

  test('Windows-1252, tabs and English headers are read; a file without a column is refused as a whole', async () => {
    const text = [
      'reference\ttitle\ttype\tnature\tregion\tbeneficiary kind\tagb code\tmeasure\tresult obligation\tfrom\tto\tline\tline kind\tquarter\tamount',
      'E-1\tPatiënten erbij\tPRACTICE_MANAGEMENT\tincidental\tGroningen\tpractice\t1990000\tPRACTICE_MANAGEMENT\tDeur open\t2027-01-01\t2027-06-30\tVast\tfixed\tQ1 2027\tEUR 1.000',
    ].join('\n');
    const contentBase64 = Buffer.from(text, 'latin1').toString('base64');
    const view = await officer().uploadArrangements({ fileName: 'export.txt', contentBase64 });
    expect(view.reading).toMatchObject({ encoding: 'windows-1252', separator: '\t' });
    expect(view.report.refusals).toEqual([]);
    await officer().commitArrangements({ id: view.id });
    const { q, t } = world.store.read;
    expect(await q.select({ title: t.arrangements.title }).from(t.arrangements)).toEqual([
      { title: 'Patiënten erbij' },
    ]);
    const without = Buffer.from(text.replace('amount', 'x')).toString('base64');
    expect(await outcomeOf(officer().uploadArrangements({ fileName: 'x.csv', contentBase64: without }))).toBe(
      'IMPORT_COLUMN_MISSING',
    );
  });
});
