import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { declineMade } from '../testing/decline-arrangement.ts';
import { makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { takeArrangementPaper } from './take-arrangement-paper.ts';

const INSURER = ['noord', 'insurerViewer'] as const;
const RHO = ['rhoNoord', 'rhoViewer'] as const;

describe.each(ENGINES)('A-7: the agreement of an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const take = (arrangementId: string, [organisation, role]: readonly [OrganisationKey, Role] = INSURER) =>
    takeArrangementPaper(
      { deps: world.deps, actor: world.actor(organisation, role) },
      { arrangementId, language: 'nl' },
    );
  const downloads = async () => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.flatMap(({ action, subjectKind, subjectId, payload }) =>
      action === 'arrangements.downloaded' ? [[subjectKind, subjectId, JSON.parse(payload) as unknown]] : [],
    );
  };

  test('both parties have the version that was approved, with its hash; who took it is an event', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'CONTRACTED' });
    const mine = await take(made.arrangementId);
    const theirs = await take(made.arrangementId, RHO);
    expect(theirs).toEqual(mine);
    expect(mine).toMatchObject({
      standing: 'approved',
      contractReference: 'C-1',
      version: { number: 1, contentSha256: made.contentSha256 },
      content: { totalCents: made.totalCents, expectedPlaces: 100, reviewOn: '2027-04-15' },
    });
    expect(mine.content.lines.flatMap(({ amounts }) => amounts)).toHaveLength(4);
    expect(mine.articles.filter(({ hasAmounts }) => hasAmounts)).toHaveLength(1);
    const payload = { format: 'docx', language: 'nl', sha256: made.contentSha256 };
    expect(await downloads()).toEqual([
      ['arrangement', made.arrangementId, payload],
      ['arrangement', made.arrangementId, payload],
    ]);
  });

  test('C-1: neither why it was chosen nor how it compares stands in what the parties take', async () => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status: 'AGREED' });
    const text = JSON.stringify(await take(arrangementId, RHO));
    for (const word of ['whyHere', 'whyMeasure', 'priority', 'comparison', 'Hier is de druk hoog']) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });

  test('a draft is for the insurer alone, as it is now, and says that it is a concept', async () => {
    const made = await makeArrangement(world);
    const paper = await take(made.arrangementId);
    expect([paper.standing, paper.version, paper.content.totalCents]).toEqual([
      'concept',
      null,
      made.totalCents,
    ]);
    expect(paper.content.beneficiary).toMatchObject({ kind: 'PRACTICE' });
    expect(await outcomeOf(take(made.arrangementId, RHO))).toBe('NOT_FOUND');
  });

  test.each([
    ['PROPOSED', 'concept'],
    ['ASSESSED_NEGATIVE', 'rejected'],
    ['WITHDRAWN', 'withdrawn'],
    ['ASSESSED_POSITIVE', 'approved'],
    ['EVALUATED', 'approved'],
  ] as const)('an agreement that is %s is %s', async (status, standing) => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status });
    expect((await take(arrangementId)).standing).toBe(standing);
  });

  test('C-1: what the RHO declined it keeps; the draft that follows is not its own until it is offered', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
    const { arrangementId } = made;
    await declineMade(world, made, '2026-11-20T09:00:00.000Z');
    await world.store.transaction(({ q, t }) =>
      q.update(t.arrangements).set({ title: 'Nieuw bod', resultObligation: 'Meer' }),
    );
    const theirs = await take(arrangementId, RHO);
    expect([theirs.standing, theirs.version?.number, theirs.content.title]).toEqual([
      'lapsed',
      1,
      'Praktijkmanagement noord',
    ]);
    const mine = await take(arrangementId);
    expect([mine.standing, mine.version, mine.content.title]).toEqual(['concept', null, 'Nieuw bod']);
  });

  test('C-6: who is no party gets what does not exist, without an event', async () => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status: 'CONTRACTED' });
    expect(await outcomeOf(take(arrangementId, ['zuid', 'procurementManager']))).toBe('NOT_FOUND');
    expect(await outcomeOf(take(arrangementId, ['rhoZuid', 'rhoManager']))).toBe('NOT_FOUND');
    expect(await outcomeOf(take(arrangementId, ['ministry', 'ministryAnalyst']))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(take(arrangementId, ['platform', 'platformAdmin']))).toBe('NOT_ALLOWED');
    expect(await downloads()).toEqual([]);
  });
});
