import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { addAttachment } from '../../work/attachments.ts';
import { arrangementUpload, rowsOfContract, rowsOfDraft } from '../arrangement-file.ts';
import { PDF } from '../attached-files.ts';
import { makeArrangement } from '../make-arrangement.ts';
import { makePayment } from '../make-payment.ts';
import type { TestWorld } from '../test-world.ts';

/** How the insurer of the south calls a contract in its own books. */
export const SOUTHERN_REFERENCE = 'MW-ZUID-1';
const SECRET = 'Geheim van het zuiden';
const AMOUNTS = [1, 999, 1_234_567, 7_777_700, 3_100_001] as const;
const TYPES = ['PRACTICE_MANAGEMENT', 'INNOVATION', 'EMERGENCY_BRIDGING', 'TAKEOVER_SUPPORT'] as const;

/**
 * What the insurer of the south has besides: an arrangement in every status with its own amounts and types, payments in other
 * years, talk and files, contracts from its books, and a
 * request to a third insurer. What it asks the north stays as it was: that is told on purpose.
 */
export async function liveApart(south: TestWorld, thirdId: string): Promise<void> {
  const officer = south.as('zuid', 'procurementOfficer');
  const manager = south.as('zuid', 'procurementManager');
  for (const [index, status] of ARRANGEMENT_STATUSES.entries()) {
    const { arrangementId } = await makeArrangement(south, 'zuid', {
      status,
      type: TYPES[index % TYPES.length] ?? 'INNOVATION',
      fixedCents: AMOUNTS[index % AMOUNTS.length] ?? 1,
    });
    await talk(south, arrangementId);
    if (status === 'CONTRACTED') {
      await officer.arrangements.askToFollow({ arrangementId, insurerIds: [thirdId] });
      await makePayment(south, arrangementId, { quarter: '2027Q1', amountCents: 654_321 });
    }
    // A year in which the country has fewer than three insurers stays shielded, whatever one pays.
    if (status === 'ENDED')
      await makePayment(south, arrangementId, { quarter: '2028Q1', amountCents: 98_765 });
  }
  const place = { region: 'ZK31', agbCode: '01980000', title: SECRET };
  for (const rows of [rowsOfContract({ ...place, reference: SOUTHERN_REFERENCE }), rowsOfDraft(place)]) {
    const { id } = await officer.imports.uploadArrangements(arrangementUpload(rows));
    const { state } = await manager.imports.commitArrangements({ id, confirmsExcess: true });
    if (state !== 'committed') throw new Error('the south takes over its own file');
  }
  await manager.work.saveView({ page: 'practices', name: SECRET, search: 'sort=name' });
}

async function talk(south: TestWorld, subjectId: string): Promise<void> {
  for (const audience of ['organisation', 'everyone'] as const) {
    const about = { subjectKind: 'arrangement', subjectId, audience } as const;
    await south.as('zuid', 'procurementOfficer').work.addComment({ ...about, text: SECRET });
    await addAttachment({ deps: south.deps, actor: south.actor('zuid', 'procurementOfficer') }, about, {
      name: 'geheim.pdf',
      content: PDF,
    });
  }
}
