import { cpSync, rmSync } from 'node:fs';
import { importFile, rehearseFile } from '@regiovast/api';
import Papa from 'papaparse';
import { inStore, newId } from '../server/demo-store.ts';
import { type Figure, time } from './figures.ts';
import { practiceFile } from './practice-file.ts';
import { openRaw } from './raw-database.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 3;
const NOBODY = { personId: null, organisationId: null };

/** Rehearsing and committing a national file, beside parsing it and inserting its rows without a question asked. */
export async function measureImport(dataFolder: string, scratch: string): Promise<Figure[]> {
  const text = practiceFile();
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await onCopy(dataFolder, scratch, () => importOnce(scratch, new TextEncoder().encode(text))));
    raw.push(await onCopy(dataFolder, scratch, () => insertOnce(scratch, text)));
  }
  return [time('import of 4,850 practices', median(ours), median(raw), '<= 3000, ratio <= 3')];
}

async function onCopy(dataFolder: string, scratch: string, work: () => Promise<number>): Promise<number> {
  cpSync(dataFolder, scratch, { recursive: true });
  const ms = await work();
  rmSync(scratch, { recursive: true });
  return ms;
}

const importOnce = (folder: string, bytes: Uint8Array): Promise<number> =>
  inStore(folder, (deps) =>
    timed(async () => {
      await rehearseFile(deps, bytes);
      const { report } = await importFile(deps, NOBODY, { fileName: 'meting.csv', bytes });
      if (!report.committed || report.refused > 0)
        throw new Error(`the file was not imported: ${report.refused} refused`);
    }),
  );

async function insertOnce(folder: string, text: string): Promise<number> {
  const connection = openRaw(folder);
  const practice = connection.prepare(
    `insert into practices (id, agb_code, name, search_key, address, postcode, place, municipality_code, ownership_form,
       enrolled_patients, gp_fte, owners, patient_stop, reference_date)
     values (?, ?, ?, ?, '', '', '', 'GM0014', 'solo', ?, ?, ?, 'none', ?)`,
  );
  const statement = connection.prepare(
    `insert into practice_statements (id, practice_id, reference_date, source, recorded_at,
       enrolled_patients, gp_fte, owners, patient_stop)
     values (?, ?, ?, ?, 'x', ?, ?, ?, 'none')`,
  );
  const insertAll = connection.transaction((rows: Record<string, string>[]) => {
    for (const row of rows) {
      const id = newId();
      const facts = [Number(row['ingeschreven_patienten']), 1.5, Number(row['praktijkhouders'])];
      practice.run(id, row['agb_code'], row['naam'], row['naam'], ...facts, row['peildatum']);
      statement.run(newId(), id, row['peildatum'], row['bron'], ...facts);
    }
  });
  const ms = await timed(() => {
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';' });
    insertAll.immediate(data);
  });
  connection.close();
  return ms;
}
