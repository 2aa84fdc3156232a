import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';
import { makeSnapshot } from './fixture/small-quarter.ts';
import { quarterTables, tableLines } from './quarter-tables.ts';

const csvOf = (fileName: string): string => {
  const table = quarterTables(makeSnapshot()).find((candidate) => candidate.fileName === fileName);
  return table ? csvText(tableLines(table)) : '';
};

test('Q-4 · waarden.csv is, byte for byte, header, figures, suppressed and unknown cells', () => {
  const source = '"Praktijkregister RHO, 30-09-2026"';
  expect(csvOf('waarden.csv')).toBe(
    [
      'indicatorCode,definitionVersion,regionType,regionCode,referenceDate,' +
        'value,unit,source,quality,suppressed',
      `PRACTICES_AT_RISK,1,careOffice,ZK01,2026-09-30,,count,${source},MEASURED,true`,
      `PRACTICES_AT_RISK,1,careOffice,ZK02,2026-09-30,,count,${source},MEASURED,true`,
      `PRACTICES_AT_RISK,1,careOffice,NL,2026-09-30,17,count,${source},MEASURED,false`,
      `PATIENTS_AT_RISK,1,careOffice,ZK01,2026-09-30,12345,persons,${source},MEASURED,false`,
      `PATIENTS_AT_RISK,1,careOffice,ZK02,2026-09-30,0,persons,${source},MEASURED,false`,
      `PATIENTS_AT_RISK,1,careOffice,NL,2026-09-30,12345,persons,${source},MEASURED,false`,
      `PATIENT_STOP_SHARE,1,careOffice,ZK01,2026-09-30,42.26,%,${source},ESTIMATED,false`,
      `PATIENT_STOP_SHARE,1,careOffice,ZK02,2026-09-30,,%,${source},UNKNOWN,false`,
      `PATIENT_STOP_SHARE,1,careOffice,NL,2026-09-30,,%,${source},MEASURED,true`,
      `GPS_PER_10K,1,careOffice,NL,2026-09-30,4.376,"per 10,000",${source},MEASURED,false`,
      '',
    ].join('\r\n'),
  );
});

test('regios.csv keeps accents and ends with the nation', () => {
  expect(csvOf('regios.csv')).toBe("code,name\r\nZK01,'t Gooi\r\nZK02,Súdwest-Fryslân\r\nNL,Nederland\r\n");
});

test('definities.csv has every field of a definition', () => {
  const [header, first] = csvOf('definities.csv').split('\r\n');
  expect(header).toBe('code,version,unit,labelNl,labelEn,definitionNl,definitionEn,source,validFrom');
  expect(first).toBe(
    'PRACTICES_AT_RISK,1,count,Praktijken met risico,Practices at risk,' +
      '"Zo telt Praktijken met risico: per regio, op de peildatum.","How ""Practices at risk"" is counted",' +
      '"Praktijkregister RHO, 30-09-2026",2026-01-01',
  );
});
