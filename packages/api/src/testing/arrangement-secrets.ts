import { KNOWN_STATUSES } from './known-arrangements.ts';
import { TEST_TERMS } from './make-arrangement.ts';
import { PLACES, type Side, type TestWorld, TODAY } from './test-world.ts';

const SECRET = 'Geheim';

type Known = (typeof KNOWN_STATUSES)[number];
const idIn = (own: readonly string[], status: Known): string => own[KNOWN_STATUSES.indexOf(status)] ?? '';

/**
 * Everything an insurer can do with its arrangements that its RHO does not see either: a draft with its amounts, priority
 * test, submission and return, a copy, a new one, its terms and its ceilings (C-1).
 * @param own ids in the order of `KNOWN_STATUSES`
 */
export async function draftMoney(world: TestWorld, side: Side, own: readonly string[]): Promise<void> {
  const officer = world.as(side, 'procurementOfficer');
  const manager = world.as(side, 'procurementManager');
  const draft = { arrangementId: idIn(own, 'DRAFT') };
  const seen = async () => ({ ...draft, version: (await officer.arrangements.get(draft)).version });
  await officer.arrangements.setFrame({
    ...(await seen()),
    title: SECRET,
    resultObligation: SECRET,
    reviewOn: '2027-05-01',
  });
  await officer.arrangements.setPriorityTest({
    ...(await seen()),
    whyHere: SECRET,
    whyMeasure: SECRET,
    expectedPlaces: 77,
    expectedOn: '2027-06-30',
    expectedOutcome: SECRET,
  });
  const cells = [{ quarter: '2027Q1', value: 7_654_321 }];
  const price = { kind: 'FIXED', unitCents: null, breakEvenPatients: null } as const;
  await officer.arrangements.saveGrid({
    ...(await seen()),
    lines: [{ ...price, id: null, label: SECRET, cells }],
  });
  await say(world, side, draft.arrangementId);
  await officer.arrangements.submit(await seen());
  const content = await seenContent(world, draft.arrangementId);
  await manager.arrangements.decide({ ...content, outcome: 'RETURN', message: SECRET });
  const copy = await officer.arrangements.duplicate({
    arrangementId: idIn(own, 'ACTIVE'),
    title: SECRET,
    periodFrom: '2027-04-01',
  });
  await officer.arrangements.withdraw({ arrangementId: copy.id, version: copy.version, reason: SECRET });
  await officer.arrangements.start({
    title: SECRET,
    regionCode: PLACES[side].regionCode,
    type: 'INNOVATION',
    beneficiary: { kind: 'PRACTICE', practiceId: world.practiceIds[side][1] ?? '' },
    periodFrom: '2027-04-01',
    periodTo: '2027-12-31',
  });
  await manager.arrangements.setTerms({
    ...TEST_TERMS,
    noticeDays: 7,
    validFrom: '2027-01-01',
    source: SECRET,
    reason: SECRET,
    latest: 1,
  });
  await manager.arrangements.setCeiling({ year: 2028, ceilingCents: 7_777_777, reason: SECRET, latest: 1 });
}

/**
 * Everything an insurer and its RHO can do together that is nobody else's: an offer and its answer, a contract, payments,
 * results, an early end and its evaluation, and what they say of it (C-1). Asking another insurer to follow is left out:
 * that is what the other is told.
 */
export async function workOnMoney(world: TestWorld, side: Side, own: readonly string[]): Promise<void> {
  const officer = world.as(side, 'procurementOfficer');
  const manager = world.as(side, 'procurementManager');
  const rho = world.as(side === 'noord' ? 'rhoNoord' : 'rhoZuid', 'rhoManager');
  const seen = async (arrangementId: string) => ({
    arrangementId,
    version: (await officer.arrangements.get({ arrangementId })).version,
  });
  const proposed = await seenContent(world, idIn(own, 'PROPOSED'));
  await manager.arrangements.decide({ ...proposed, outcome: 'APPROVE', message: SECRET });
  const offered = await seenContent(world, idIn(own, 'ASSESSED_POSITIVE'));
  await rho.arrangements.answerOffer({ ...offered, answer: 'RHO_AGREE', message: SECRET });
  await officer.arrangements.contract({
    ...(await seen(offered.arrangementId)),
    reference: SECRET,
    contractedOn: TODAY,
  });
  const running = idIn(own, 'ACTIVE');
  await officer.arrangements.recordPayment({
    arrangementId: running,
    quarter: '2026Q4',
    amountCents: 123_456,
    reference: SECRET,
    paidOn: TODAY,
  });
  await rho.arrangements.recordResult({
    arrangementId: running,
    quarter: '2026Q4',
    state: 'AT_RISK',
    words: SECRET,
    placesReached: 7,
    evidence: SECRET,
    seenVersion: null,
  });
  await say(world, side, running);
  await manager.arrangements.endEarly({
    ...(await seen(running)),
    endedOn: TODAY,
    reason: SECRET,
    settlement: { amountCents: -3_456, reference: `${SECRET} eind`, paidOn: TODAY },
  });
  await officer.arrangements.evaluate({
    ...(await seen(running)),
    outcome: 'NOT_REACHED',
    placesReached: 3,
    words: SECRET,
    lesson: SECRET,
  });
}

async function say(world: TestWorld, side: Side, subjectId: string): Promise<void> {
  const as = world.as(side, 'procurementOfficer');
  for (const audience of ['organisation', 'everyone'] as const)
    await as.work.addComment({ subjectKind: 'arrangement', subjectId, text: SECRET, audience });
}

/** The version that waits for a decision, as who decides saw it. */
async function seenContent({ store }: TestWorld, arrangementId: string) {
  const { q, t } = store.read;
  const versions = await q
    .select({
      versionId: t.arrangementVersions.id,
      contentSha256: t.arrangementVersions.contentSha256,
      of: t.arrangementVersions.arrangementId,
    })
    .from(t.arrangementVersions);
  const found = versions.find(({ of }) => of === arrangementId);
  return {
    arrangementId,
    versionId: found?.versionId ?? '',
    contentSha256: found?.contentSha256 ?? '',
  };
}
