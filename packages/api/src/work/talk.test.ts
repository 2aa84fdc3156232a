import { findCaseReaders } from '@regiovast/db/work/case-readers';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PDF } from '../testing/attached-files.ts';
import { answerTo, INPUTS, type Known, procedureOf, QUERIES, type Reader } from '../testing/every-query.ts';
import { sharedCase, type TalkedCase, unsharedCase } from '../testing/talked-cases.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  type TestWorld,
  TODAY,
} from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';

describe.each(ENGINES)('who reads comments and files, on %s', (engine) => {
  let world: TestWorld;
  let about: TalkedCase;
  let unshared: TalkedCase;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    [about, unshared] = [await sharedCase(world, 0), await unsharedCase(world, 1)];
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });

  test('C-6: the organisations that read a case are those that see it', async () => {
    const seeing = async (caseId: string) => {
      const found: string[] = [];
      for (const [organisation, role] of [
        ['noord', 'insurerViewer'],
        ['zuid', 'insurerViewer'],
        ['rhoNoord', 'rhoViewer'],
        ['rhoZuid', 'rhoViewer'],
      ] as const) {
        if ((await outcomeOf(world.as(organisation, role).cases.get({ caseId }))) === 'ok')
          found.push(world.organisationIds[organisation]);
      }
      return found.sort();
    };
    for (const { subjectId } of [about, unshared]) {
      const readers = await findCaseReaders(world.store.read, subjectId, TODAY);
      expect(readers.map(({ organisationId }) => organisationId).sort()).toEqual(await seeing(subjectId));
    }
  });

  test('S-10: what an organisation keeps for itself changes no byte for the others', async () => {
    const readers: readonly Reader[] = [
      ['noord', 'procurementManager'],
      ['rhoZuid', 'rhoManager'],
      ['ministry', 'ministryAnalyst'],
    ];
    const known: Known = {
      practices: [world.practiceIds.noord[0] ?? ''],
      cases: [about.subjectId, unshared.subjectId],
      imports: [],
      chains: [],
      plans: [],
      arrangements: [],
      followRequests: [],
      housing: [],
    };
    const askedAll = async () => {
      const answers: string[] = [];
      for (const reader of readers) {
        for (const path of QUERIES.filter((query) => /^(?:work|cases|audit|practices\.get)/.test(query))) {
          for (const input of INPUTS[path]?.(known) ?? [])
            answers.push(
              `${reader.join('/')} ${path} ${JSON.stringify(input)} ${await answerTo(procedureOf(world, reader, path)(input))}`,
            );
        }
      }
      return answers;
    };
    const before = await askedAll();
    const manager = world.actor('rhoNoord', 'rhoManager').personId;
    for (const record of [about, unshared]) {
      const { id } = await rho().work.addComment({ ...record, text: 'Onder ons', mentions: [manager] });
      await rho().work.addComment({ ...record, text: 'Ook onder ons' });
      await rho().work.removeComment({ id });
      const kept = await addAttachment(
        contextOf('rhoNoord', 'rhoCoordinator'),
        { ...record, audience: 'organisation' },
        { name: 'verslag.pdf', content: PDF },
      );
      await takeAttachment(contextOf('rhoNoord', 'rhoManager'), kept.id);
      await rho().work.removeAttachment({ id: kept.id });
    }
    await rho().work.addComment({ ...unshared, text: 'Voor wie het ziet', audience: 'everyone' });
    const platformOnly = (answer: string) => !answer.includes('audit.verify');
    expect((await askedAll()).filter(platformOnly)).toEqual(before.filter(platformOnly));
  });
});
