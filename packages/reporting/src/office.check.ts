import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeSnapshot } from './fixture/small-quarter.ts';
import { quarterFiles } from './index.ts';
import { agreementFailures } from './arrangements/agreement.check.ts';
import { paperFailures } from './plans/paper.check.ts';

/** LibreOffice's CSV filter: comma, quotes, UTF-8, cells as shown, every sheet to its own file. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
const TIMEOUT_MILLISECONDS = 120_000;
const STEM = 'regiovast-2026Q3-r1';

/** Per sheet what must be on a line of its own; figures as a Dutch reader or an English one sees them. */
const EXPECTED: readonly (readonly [sheet: string, line: RegExp])[] = [
  ['Toelichting', /^"?Regiovast kwartaalrapportage 2026Q3, revisie 1"?,/m],
  ['Toelichting', /^Peildatum,2026-09-30,/m],
  ['Toelichting', /^Afgesloten op,2026-10-15 00:32 \(Nederlandse tijd\),/m],
  ['Toelichting', /^PATIENTS_AT_RISK,1,persons,Patiënten met risico,/m],
  ["Regio's", /^Regiocode,Regio,Praktijken met risico,Patiënten met risico,Praktijken met patiëntenstop,/m],
  ["Regio's", /^ZK01,'t Gooi,afgeschermd,("12,345"|12\.345),(42\.3|"42,3"),n\.v\.t\.$/m],
  ["Regio's", /^ZK02,Súdwest-Fryslân,afgeschermd,0,onbekend,n\.v\.t\.$/m],
  ["Regio's", /^NL,Nederland,17,("12,345"|12\.345),afgeschermd,(4\.38|"4,38")$/m],
  ['Gegevens', /^PATIENT_STOP_SHARE,1,zorgkantoorregio,ZK01,2026-09-30,(42\.3|"42,3"),%,/m],
];

function isOfficePresent(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

function failuresOf(extension: 'xlsx' | 'ods', bytes: Uint8Array, folder: string): string[] {
  const source = join(folder, `${STEM}.${extension}`);
  const output = join(folder, extension);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', FILTER, '--outdir', output, source], {
    stdio: 'ignore',
    timeout: TIMEOUT_MILLISECONDS,
  });
  return EXPECTED.flatMap(([sheet, line]) => {
    const text = readFileSync(join(output, `${STEM}-${sheet}.csv`), 'utf8');
    return line.test(text) ? [] : [`${extension}, ${sheet}: no line ${line}\n${text}`];
  });
}

async function main(): Promise<number> {
  if (!isOfficePresent()) {
    console.error('soffice is not on the PATH: install LibreOffice Calc to run this check');
    return 2;
  }
  const files = await quarterFiles(makeSnapshot());
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-office-'));
  try {
    const books = (['xlsx', 'ods'] as const).flatMap((extension) => {
      const file = files.find(({ name }) => name === `${STEM}.${extension}`);
      return file ? failuresOf(extension, file.bytes, folder) : [`no ${extension} among the files`];
    });
    const papers = await paperFailures(folder);
    const agreements = await agreementFailures(folder);
    const failures = [...books, ...papers.failures, ...agreements.failures];
    for (const failure of failures) console.error(failure);
    if (failures.length === 0) {
      console.log(`LibreOffice reads ${EXPECTED.length} lines of XLSX and of ODS`);
      for (const note of [...papers.notes, ...agreements.notes]) console.log(note);
    }
    return failures.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
