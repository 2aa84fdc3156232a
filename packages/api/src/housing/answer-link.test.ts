import { ENGINES } from '@regiovast/db/testing/test-store';
import { insertHousingReference } from '@regiovast/db/housing/housing-references';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PDF } from '../testing/attached-files.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { openedLink, outsider, sendTestLink } from '../testing/outside-party.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';
import { addEvidence, takeEvidence } from './evidence.ts';

const APPLIED = { state: 'APPLIED', note: 'Mevrouw De Vries, team wonen en zorg' } as const;
const DEVIATED = {
  state: 'DEVIATED',
  note: 'Er is pas in 2028 ruimte',
  category: 'CAPACITY',
  evidence: 'Raadsbesluit 2026-114',
  expiresOn: '2027-06-30',
} as const;

describe.each(ENGINES)('H-6: the answer of an outside party on %s', (engine) => {
  let world: TestWorld;
  let housingCaseId: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    ({ housingCaseId } = await makeHousingCase(world));
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const seenBy = async (pass: string) => (await outsider(world).linkQuestion({ pass })).cellSha256;
  const matrixCell = async (as = rho()) =>
    (await as.housing.matrix({ housingCaseId })).cells.find(({ code }) => code === 'MUNICIPALITY_CONTACT');
  const contextOf = (actor: ReturnType<TestWorld['actor']> | null) => ({ deps: world.deps, actor });
  const answers = async () => {
    const { q, t } = world.store.read;
    return q.select().from(t.housingAnswers);
  };
  const housingEvents = async () => {
    const { q, t } = world.store.read;
    const all = await q.select().from(t.auditEvents);
    return all.filter(({ subjectKind }) => subjectKind === 'housingCase').toSorted((a, b) => a.seq - b.seq);
  };

  test('stands in the matrix as the municipality’s, by its link, and its owner is told', async () => {
    const { pass, linkId } = await openedLink(world, housingCaseId);
    const cellSha256 = await seenBy(pass);
    const before = (await rho().housing.get({ housingCaseId })).version;
    expect(await outsider(world).answerLink({ pass, cellSha256, answer: APPLIED })).toEqual({
      state: 'APPLIED',
      answeredAt: '2026-11-19T10:00:00.000Z',
      rhoName: 'RHO Proef Noord',
    });
    expect(await matrixCell()).toMatchObject({
      standing: 'APPLIED',
      answer: { note: APPLIED.note, by: { kind: 'link', organisation: null, person: 'Gerda de Vries' } },
    });
    expect(await matrixCell(insurer())).toMatchObject({ answer: { by: { kind: 'link', person: null } } });
    expect((await rho().housing.get({ housingCaseId })).version).toBe(before + 1);
    expect((await rho().housing.links({ housingCaseId })).links).toMatchObject([
      { id: linkId, state: 'ANSWERED', answeredAt: '2026-11-19T10:00:00.000Z' },
    ]);
    const { rows } = await rho().work.notices({});
    expect(rows.map(({ kind, subject }) => [kind, subject?.id])).toContainEqual([
      'housingAnswered',
      housingCaseId,
    ]);
    const last = (await housingEvents()).at(-1);
    expect(last).toMatchObject({ action: 'housing.answered', actorId: null, organisationId: null });
    expect(JSON.parse(last?.payload ?? '')).toMatchObject({ linkId, state: 'APPLIED' });
    expect(last?.payload).not.toContain('De Vries');
  });

  test('an explanation needs all its parts, is signed by another party, and the insurer is asked to', async () => {
    const { pass } = await openedLink(world, housingCaseId);
    const cellSha256 = await seenBy(pass);
    const give = (answer: object) =>
      outcomeOf(outsider(world).answerLink({ pass, cellSha256, answer: { ...DEVIATED, ...answer } }));
    expect(await give({ note: '' })).toBe('HOUSING_EXPLANATION_INCOMPLETE');
    expect(await give({ category: null })).toBe('HOUSING_EXPLANATION_INCOMPLETE');
    expect(await give({ expiresOn: TODAY })).toBe('HOUSING_EXPIRY_RANGE');
    expect(await answers()).toEqual([]);
    expect(await give({})).toBe('ok');
    expect(await matrixCell()).toMatchObject({ standing: 'UNSIGNED' });
    const { rows } = await insurer().work.notices({});
    expect(rows.map(({ kind }) => kind)).toContain('housingSignAsked');
  });

  test('a second answer, and everything after the first, is refused without a word of it', async () => {
    const { token, pass } = await openedLink(world, housingCaseId);
    const cellSha256 = await seenBy(pass);
    const { answerLink, linkQuestion, openLink, askLinkCode, enterLinkCode } = outsider(world);
    await answerLink({ pass, cellSha256, answer: APPLIED });
    const after = [
      answerLink({ pass, cellSha256, answer: DEVIATED }),
      linkQuestion({ pass }),
      openLink({ token }),
      askLinkCode({ token }),
      enterLinkCode({ token, code: '000000' }),
      addEvidence(contextOf(null), pass, { name: 'later.pdf', content: PDF }),
    ];
    const outcomes = await Promise.all(after.map(outcomeOf));
    expect(outcomes).toEqual(after.map(() => 'HOUSING_LINK_ANSWERED'));
    expect(await answers()).toHaveLength(1);
    const { version } = await rho().housing.get({ housingCaseId });
    const { links } = await rho().housing.links({ housingCaseId });
    expect(
      await outcomeOf(rho().housing.revokeLink({ housingCaseId, version, linkId: links[0]?.id ?? '' })),
    ).toBe('HOUSING_LINK_ENDED');
  });

  test('of two at once one is kept', async () => {
    const { pass } = await openedLink(world, housingCaseId);
    const cellSha256 = await seenBy(pass);
    const both = await Promise.all(
      [APPLIED, DEVIATED].map((answer) =>
        outcomeOf(outsider(world).answerLink({ pass, cellSha256, answer })),
      ),
    );
    expect(both.sort()).toEqual(['HOUSING_LINK_ANSWERED', 'ok']);
    expect(await answers()).toHaveLength(1);
    expect((await housingEvents()).filter(({ action }) => action === 'housing.answered')).toHaveLength(1);
  });

  test('an answer to words that changed meanwhile is not kept; the new words are shown', async () => {
    const { pass } = await openedLink(world, housingCaseId);
    const cellSha256 = await seenBy(pass);
    await world.store.transaction(async (tx) => {
      const { cells } = await currentGuidance(tx, TODAY);
      const items = cells.map(({ cellSha256: _hash, ...cell }) =>
        cell.code === 'MUNICIPALITY_CONTACT'
          ? { ...cell, nl: { ...cell.nl, text: 'Noem ook een vervanger' } }
          : cell,
      );
      const recorded = {
        validFrom: TODAY,
        source: 'proef',
        reason: 'proef',
        recordedAt: '2026-11-19T10:00:00.000Z',
      };
      const recordedBy = world.actor('platform', 'platformAdmin').personId;
      await insertHousingReference(tx, { kind: 'guidance', items, ...recorded, recordedBy });
    });
    const give = (seen: string) =>
      outcomeOf(outsider(world).answerLink({ pass, cellSha256: seen, answer: APPLIED }));
    expect(await give(cellSha256)).toBe('HOUSING_LINK_QUESTION_DIFFERS');
    const { asked, cellSha256: now } = await outsider(world).linkQuestion({ pass });
    expect(asked.text).toBe('Noem ook een vervanger');
    expect(await give(now)).toBe('ok');
  });

  test('a link whose cell the guidance no longer asks of somebody outside opens nothing', async () => {
    const { token, pass } = await openedLink(world, housingCaseId);
    await world.store.transaction(async (tx) => {
      const { cells } = await currentGuidance(tx, TODAY);
      const items = cells.flatMap(({ cellSha256: _hash, ...cell }) =>
        cell.code === 'MUNICIPALITY_CONTACT' ? [] : [cell],
      );
      const recorded = {
        validFrom: TODAY,
        source: 'proef',
        reason: 'proef',
        recordedAt: '2026-11-19T10:00:00.000Z',
      };
      const recordedBy = world.actor('platform', 'platformAdmin').personId;
      await insertHousingReference(tx, { kind: 'guidance', items, ...recorded, recordedBy });
    });
    expect(await outcomeOf(outsider(world).openLink({ token }))).toBe('HOUSING_LINK_INVALID');
    expect(await outcomeOf(outsider(world).linkQuestion({ pass }))).toBe('HOUSING_LINK_INVALID');
  });

  test('the pass of one link opens, answers and takes from no other: not of another cell, not of another case', async () => {
    const first = await openedLink(world, housingCaseId);
    const second = await openedLink(world, housingCaseId, {
      cell: 'MARKET_ASSOCIATION',
      recipientEmail: 'b@eigenaar.example',
    });
    const { housingCaseId: otherCaseId } = await makeHousingCase(world, 'noord', { practice: 1 });
    const third = await openedLink(world, otherCaseId);
    const { id } = await addEvidence(contextOf(null), first.pass, { name: 'brief.pdf', content: PDF });
    const questions = await Promise.all(
      [first, second, third].map(({ pass }) => outsider(world).linkQuestion({ pass })),
    );
    expect(questions.map(({ subjectName, files }) => [subjectName, files.length])).toEqual([
      ['Praktijk noord 1', 1],
      ['Praktijk noord 1', 0],
      ['Praktijk noord 2', 0],
    ]);
    expect(new Set(questions.map(({ party }) => party))).toEqual(new Set(['MUNICIPALITY', 'MARKET']));
    for (const { pass } of [second, third])
      expect(await outcomeOf(outsider(world).removeLinkFile({ pass, id }))).toBe('NOT_FOUND');
    const cellSha256 = questions[2]?.cellSha256 ?? '';
    await outsider(world).answerLink({ pass: third.pass, cellSha256, answer: APPLIED });
    expect((await answers()).map((row) => [row.housingCaseId, row.cell, row.linkId])).toEqual([
      [otherCaseId, 'MUNICIPALITY_CONTACT', third.linkId],
    ]);
    expect(await matrixCell()).toMatchObject({ answer: null });
  });

  test('files: five with an answer, taken back before it, and the RHO takes them as an event', async () => {
    const { pass } = await openedLink(world, housingCaseId);
    const give = (name: string) => addEvidence(contextOf(null), pass, { name, content: PDF });
    const kept = [];
    for (let file = 1; file <= 5; file += 1) kept.push(await give(`bijlage ${file}.pdf`));
    expect(await outcomeOf(give('bijlage 6.pdf'))).toBe('HOUSING_LIMIT_REACHED');
    await outsider(world).removeLinkFile({ pass, id: kept[4]?.id ?? '' });
    expect(await outcomeOf(give('bijlage 6.pdf'))).toBe('ok');
    const id = kept[0]?.id ?? '';
    const take = (
      organisation: 'noord' | 'zuid' | 'rhoNoord' | 'rhoZuid',
      role: 'insurerViewer' | 'rhoViewer',
    ) => takeEvidence(contextOf(world.actor(organisation, role)), id);
    expect(await take('rhoNoord', 'rhoViewer')).toMatchObject({
      name: 'bijlage 1.pdf',
      mediaType: 'application/pdf',
    });
    // Until it was answered it is between the RHO and who it asked.
    expect(await outcomeOf(take('noord', 'insurerViewer'))).toBe('NOT_FOUND');
    await outsider(world).answerLink({
      pass,
      cellSha256: await seenBy(pass),
      answer: { ...DEVIATED, evidence: '' },
    });
    expect((await take('noord', 'insurerViewer')).content).toEqual(Buffer.from(PDF));
    expect(await outcomeOf(take('zuid', 'insurerViewer'))).toBe('NOT_FOUND');
    expect(await outcomeOf(take('rhoZuid', 'rhoViewer'))).toBe('NOT_FOUND');
    expect((await answers())[0]?.evidence).toContain('bijlage 1.pdf');
    const taken = (await housingEvents()).filter(({ action }) => action === 'housing.evidenceTaken');
    expect(taken.map(({ actorId }) => actorId)).toEqual([
      world.actor('rhoNoord', 'rhoViewer').personId,
      world.actor('noord', 'insurerViewer').personId,
    ]);
  });

  test('an insurer with whom the case was not shared gets no file, answered or not', async () => {
    const own = await makeHousingCase(world, 'noord', { practice: 2, isShared: false });
    const { pass } = await openedLink(world, own.housingCaseId);
    const { id } = await addEvidence(contextOf(null), pass, { name: 'brief.pdf', content: PDF });
    await outsider(world).answerLink({ pass, cellSha256: await seenBy(pass), answer: APPLIED });
    const take = takeEvidence(contextOf(world.actor('noord', 'procurementManager')), id);
    expect(await outcomeOf(take)).toBe('NOT_FOUND');
  });

  test('after an answer or the end of a link its cell can be asked again', async () => {
    const { pass } = await openedLink(world, housingCaseId, { daysValid: 1 });
    expect(await outcomeOf(sendTestLink(world, housingCaseId))).toBe('HOUSING_LINK_LIVE');
    await outsider(world).answerLink({ pass, cellSha256: await seenBy(pass), answer: APPLIED });
    expect(await outcomeOf(sendTestLink(world, housingCaseId, { daysValid: 1 }))).toBe('ok');
    world.setNow(new Date('2026-11-21T00:00:00.000Z'));
    expect(await outcomeOf(sendTestLink(world, housingCaseId))).toBe('ok');
    const { links } = await rho().housing.links({ housingCaseId });
    expect(links.map(({ state }) => state)).toEqual(['LIVE', 'EXPIRED', 'ANSWERED']);
  });
});
