import { addAttachment } from '../work/attachments.ts';
import { PDF } from './attached-files.ts';
import type { Known } from './every-query.ts';
import type { TestWorld } from './test-world.ts';

const SECRET = 'Geheim van het zuiden';
const EXPLAINED = {
  state: 'DEVIATED',
  category: 'FINANCIAL',
  note: SECRET,
  evidence: SECRET,
  expiresOn: '2027-11-01',
} as const;

/**
 * C-1, C-6 · what the insurer of the south does with the housing cases of its own regions: it judges a test, answers its steps,
 * says things about them and drafts money for one.
 */
export async function workOnHousing(south: TestWorld, { housing }: Pick<Known, 'housing'>): Promise<void> {
  const officer = south.as('zuid', 'procurementOfficer');
  const [, judged = '', funded = ''] = housing.slice(housing.length / 2);
  const { last, version } = await officer.housing.accessTest({ housingCaseId: judged });
  await officer.housing.decideAccessTest({
    housingCaseId: judged,
    version,
    contentSha256: last?.contentSha256 ?? '',
    state: 'REFUSED',
    reason: SECRET,
  });
  for (const cell of ['INSURER_CONTACT', 'INSURER_SUPPORT']) {
    const seen = await officer.housing.get({ housingCaseId: funded });
    await officer.housing.answer({ housingCaseId: funded, version: seen.version, cell, answer: EXPLAINED });
  }
  for (const audience of ['organisation', 'everyone'] as const) {
    const about = { subjectKind: 'housingCase', subjectId: funded, audience } as const;
    await officer.work.addComment({ ...about, text: SECRET });
    await addAttachment({ deps: south.deps, actor: south.actor('zuid', 'procurementOfficer') }, about, {
      name: 'geheim.pdf',
      content: PDF,
    });
  }
}
