import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PDF } from '../testing/attached-files.ts';
import { lookedAt } from '../testing/approve-arrangement.ts';
import { askAll, type Known, QUERIES } from '../testing/every-query.ts';
import { type MadeArrangement, makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from '../work/attachments.ts';
import { takeArrangementPaper } from './take-arrangement-paper.ts';

const at = (time: string) => new Date(`2026-11-19T${time}:00.000Z`);
const RHO = ['rhoNoord', 'rhoManager'] as const;
const OFFICER = ['noord', 'procurementOfficer'] as const;
const SECRET = 'Herzien na weigering';

/** Everything is asked after every step. */
const ASKING_MS = 120_000;

describe.each(ENGINES)('C-1: an arrangement that its RHO declined, on %s', (engine) => {
  let world: TestWorld;
  let made: MadeArrangement;
  let known: Known;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
    made = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    known = {
      practices: world.practiceIds.noord,
      cases: [],
      imports: [],
      chains: [],
      plans: [],
      arrangements: [made.arrangementId],
      followRequests: [],
      housing: [],
    };
    world.setNow(at('09:00'));
    await manager().arrangements.decide({ ...lookedAt(made), outcome: 'APPROVE', message: '' });
    world.setNow(at('09:10'));
    await officer().work.addComment({ ...about(), text: 'Bij het aanbod', audience: 'everyone' });
    world.setNow(at('09:20'));
    await rho().arrangements.answerOffer({ ...lookedAt(made), answer: 'RHO_DECLINE', message: 'Niet zo' });
  });
  afterEach(() => world.discard());

  const officer = () => world.as(...OFFICER);
  const manager = () => world.as('noord', 'procurementManager');
  const rho = () => world.as(...RHO);
  const about = () => ({ subjectKind: 'arrangement', subjectId: made.arrangementId }) as const;
  const one = () => ({ arrangementId: made.arrangementId });
  const seen = async () => ({ ...one(), version: (await officer().arrangements.get(one())).version });
  const asRho = () => ({ deps: world.deps, actor: world.actor(...RHO) });
  const paperOfRho = () => takeArrangementPaper(asRho(), { ...one(), language: 'nl' });
  /** Everything the RHO can ask, at the same instant of the day whatever happened since. */
  const asked = () => {
    world.setNow(at('22:00'));
    return askAll(world, [RHO], known, QUERIES);
  };

  const redraft = async (): Promise<string> => {
    world.setNow(at('10:00'));
    await officer().arrangements.setFrame({
      ...(await seen()),
      title: `${SECRET} titel`,
      resultObligation: `${SECRET} resultaat`,
      periodFrom: '2027-01-01',
      periodTo: '2027-09-30',
      reviewOn: '2027-07-15',
      ownerId: world.actor('noord', 'procurementManager').personId,
    });
    const [fixed] = made.lineIds;
    const cells = ['2027Q1', '2027Q2', '2027Q3'].map((quarter) => ({ quarter, value: 7_777_700 }));
    const price = { kind: 'FIXED', unitCents: null, breakEvenPatients: null } as const;
    await officer().arrangements.saveGrid({
      ...(await seen()),
      lines: [{ id: fixed, label: `${SECRET} regel`, cells, ...price }],
    });
    await officer().arrangements.setPriorityTest({
      ...(await seen()),
      whyHere: SECRET,
      whyMeasure: SECRET,
      expectedPlaces: 4_321,
      expectedOn: '2027-08-31',
      expectedOutcome: SECRET,
    });
    await officer().work.addComment({ ...about(), text: SECRET, audience: 'everyone' });
    const actor = world.actor(...OFFICER);
    const file = { name: 'herzien.pdf', content: PDF };
    const { id } = await addAttachment(
      { deps: world.deps, actor },
      { ...about(), audience: 'everyone' },
      file,
    );
    return id;
  };
  const submitted = async () => {
    const { versions } = await officer().arrangements.submit(await seen());
    const [version] = versions;
    return { ...one(), versionId: version?.id ?? '', contentSha256: version?.contentSha256 ?? '' };
  };

  test('shows the RHO the version it declined, as declined', async () => {
    expect(await rho().arrangements.get(one())).toMatchObject({
      title: 'Praktijkmanagement noord',
      status: 'DRAFT',
      isOffered: false,
      isDeclined: true,
      totalCents: made.totalCents,
    });
    expect(await rho().arrangements.grid(one())).toMatchObject({ totalCents: made.totalCents });
    expect((await rho().arrangements.grid(one())).lines.map(({ id }) => id)).toEqual([...made.lineIds]);
    const { versions } = await rho().arrangements.approval(one());
    expect(versions).toMatchObject([{ number: 1, decisions: [{ kind: 'RHO_DECLINE', message: 'Niet zo' }] }]);
    const { rows } = await rho().work.comments(about());
    expect(rows.map(({ text }) => text)).toEqual(['Bij het aanbod']);
    const { rows: events } = await rho().audit.history(about());
    expect(events.map(({ action }) => action)).toEqual([
      'arrangements.declined',
      'work.commentAdded',
      'arrangements.offered',
    ]);
    const { rows: notices } = await rho().work.notices({});
    expect(notices.map(({ kind }) => kind)).toContain('arrangementOffered');
    expect((await rho().arrangements.list({})).total).toBe(0);
    expect((await paperOfRho()).standing).toBe('lapsed');
    expect((await officer().arrangements.get(one())).isDeclined).toBe(true);
  });

  test(
    'no redraft, word, file, submission or return of it changes a byte of what the RHO gets',
    async () => {
      world.setNow(at('22:00'));
      const paper = await paperOfRho();
      const before = await asked();
      const unchanged = async () => {
        const after = await asked();
        for (const [question, answer] of before)
          expect([question, after.get(question)]).toEqual([question, answer]);
        expect([...after.values()].join('')).not.toMatch(/Herzien|herzien|7777700|4321|2027-09-30/);
      };
      const fileId = await redraft();
      await unchanged();
      expect(await outcomeOf(takeAttachment(asRho(), fileId))).toBe('NOT_FOUND');
      world.setNow(at('10:30'));
      const first = await submitted();
      await unchanged();
      world.setNow(at('10:40'));
      await manager().arrangements.decide({ ...first, outcome: 'RETURN', message: SECRET });
      await unchanged();
      world.setNow(at('10:50'));
      await officer().arrangements.withdraw({ ...(await seen()), reason: SECRET });
      await unchanged();
      expect(await paperOfRho()).toEqual(paper);
      expect((await officer().arrangements.get(one())).status).toBe('WITHDRAWN');
    },
    ASKING_MS,
  );

  test('an offer shows the new version, and still not what was said in between', async () => {
    const fileId = await redraft();
    await rho().work.addComment({ ...about(), text: 'Nog steeds open', audience: 'everyone' });
    world.setNow(at('11:00'));
    const offer = await submitted();
    await manager().arrangements.decide({ ...offer, outcome: 'APPROVE', message: '' });
    world.setNow(at('11:10'));
    await officer().work.addComment({ ...about(), text: 'Bij het nieuwe aanbod', audience: 'everyone' });
    expect(await rho().arrangements.get(one())).toMatchObject({
      title: `${SECRET} titel`,
      status: 'ASSESSED_POSITIVE',
      isOffered: true,
      isDeclined: false,
      totalCents: 3 * 7_777_700,
    });
    expect(await rho().arrangements.list({})).toMatchObject({ total: 1, totalCents: 3 * 7_777_700 });
    const { rows } = await rho().work.comments(about());
    expect(rows.map(({ text }) => text)).toEqual([
      'Bij het nieuwe aanbod',
      'Nog steeds open',
      'Bij het aanbod',
    ]);
    expect((await rho().work.attachments(about())).total).toBe(0);
    expect(await outcomeOf(takeAttachment(asRho(), fileId))).toBe('NOT_FOUND');
    const { rows: events } = await rho().audit.history(about());
    expect(events.map(({ action }) => action)).toEqual([
      'work.commentAdded',
      'arrangements.offered',
      'arrangements.declined',
      'work.commentAdded',
      'arrangements.offered',
    ]);
    expect((await paperOfRho()).content.title).toBe(`${SECRET} titel`);
    const agree = { ...offer, answer: 'RHO_AGREE', message: '' } as const;
    expect((await rho().arrangements.answerOffer(agree)).status).toBe('AGREED');
  });

  test('what was declined leads to no step, and no other organisation has any of it', async () => {
    const agree = { ...lookedAt(made), answer: 'RHO_AGREE', message: '' } as const;
    expect(await outcomeOf(rho().arrangements.answerOffer(agree))).toBe('NOT_FOUND');
    for (const other of [world.as('zuid', 'procurementManager'), world.as('rhoZuid', 'rhoManager')])
      expect(await outcomeOf(other.arrangements.get(one()))).toBe('NOT_FOUND');
  });
});
