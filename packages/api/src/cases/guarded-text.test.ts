import { createHash } from 'node:crypto';
import { TABLE_NAMES, type TableName } from '@regiovast/db/testing/write-rows';
import { besideOldSnapshot, storedBytes } from '@regiovast/db/testing/stored-bytes';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, INPUTS, procedureOf, QUERIES, type Reader } from '../testing/every-query.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';
import { makeDigests } from '../work/make-digests.ts';
import type { MailMessage } from '../work/mailer.ts';
import { sendMails } from '../work/send-mails.ts';
import { eraseGuardedTexts } from './guarded-erase.ts';

const READERS: readonly Reader[] = [
  ['rhoNoord', 'rhoCoordinator'],
  ['rhoNoord', 'rhoManager'],
  ['rhoZuid', 'rhoCoordinator'],
  ['noord', 'procurementOfficer'],
  ['ministry', 'ministryAnalyst'],
];
const QUESTIONS_EACH = 2;
const [FIRST, JOINED, ADDED] = ['geheim-eerste-7f3a', 'geheim-tweede-91bc', 'geheim-derde-5d20'];
const SECRETS = [FIRST, JOINED, ADDED];

describe.each(ENGINES)('guarded text on %s', (engine) => {
  let world: TestWorld;
  let caseId: string;
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const manager = () => world.as('rhoNoord', 'rhoManager');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const signal = (guardedText: string, practice = 0) =>
    rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[practice] ?? '',
      primaryCause: 'OWNER_UNAVAILABLE',
      guardedText,
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-11-18',
      },
    });
  /** Every row of every table but that of guarded text itself. */
  async function everythingElse(): Promise<string> {
    const { q, t } = world.store.read;
    const names = TABLE_NAMES.filter((name: TableName) => name !== 'guardedTexts');
    const rows = await Promise.all(names.map((name) => q.select().from(t[name])));
    return JSON.stringify(rows);
  }

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    ({ caseId } = await signal(FIRST));
    await signal(JOINED);
    const { version } = await rho().cases.get({ caseId });
    await rho().cases.share({ caseId, version });
    await insurer().cases.addGuardedText({ caseId, text: ADDED });
  });
  afterAll(() => world.discard());

  test('C-5: it is in no other table: no event, notice, mail, finding or sealed quarter holds it', async () => {
    world.setNow(new Date('2027-01-05T10:00:00Z'));
    await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q4' });
    world.setNow(new Date('2026-11-19T10:00:00Z'));
    const rows = await everythingElse();
    for (const secret of SECRETS) expect(rows).not.toContain(secret);
  });

  test('C-5: no answer to any question of anybody holds it', async () => {
    const known = {
      practices: world.practiceIds.noord.slice(0, 2),
      cases: [caseId],
      imports: [],
      chains: [],
      plans: [],
      arrangements: [],
      followRequests: [],
      housing: [],
    };
    const answers: string[] = [];
    for (const reader of READERS) {
      for (const path of QUERIES) {
        // Other days and regions of the same question are asked where secrets of the other side are looked for.
        const inputs = (INPUTS[path]?.(known) ?? []).slice(0, QUESTIONS_EACH);
        for (const input of inputs) answers.push(await answerTo(procedureOf(world, reader, path)(input)));
      }
    }
    expect(answers.filter((answer) => !answer.includes('"refused"')).length).toBeGreaterThan(QUERIES.length);
    const all = answers.join('\n');
    for (const secret of SECRETS) expect(all).not.toContain(secret);
  });

  test('C-5: no mail that leaves holds it', async () => {
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    await makeDigests(world.deps);
    const sent: MailMessage[] = [];
    await sendMails(world.deps, {
      id: 'post',
      mailer: (mail) => Promise.resolve(void sent.push(mail)),
      publicUrl: 'http://localhost:3000',
      isStopping: () => false,
    });
    world.setNow(new Date('2026-11-19T10:00:00Z'));
    expect(sent.length).toBeGreaterThan(0);
    for (const secret of SECRETS) expect(JSON.stringify(sent)).not.toContain(secret);
  });

  test('C-5, S-5: a refusal does not say it back', async () => {
    const tooLong = `${FIRST}${'x'.repeat(2_000)}`;
    const refusals = await Promise.all([
      answerTo(
        procedureOf(world, ['rhoNoord', 'rhoCoordinator'], 'cases.addGuardedText')({ caseId, text: tooLong }),
      ),
      answerTo(
        procedureOf(world, ['rhoNoord', 'rhoViewer'], 'cases.addGuardedText')({ caseId, text: FIRST }),
      ),
      answerTo(
        procedureOf(world, ['rhoZuid', 'rhoManager'], 'cases.addGuardedText')({ caseId, text: FIRST }),
      ),
    ]);
    expect(refusals.join()).toMatch(/BAD_REQUEST.*NOT_ALLOWED.*NOT_FOUND/);
    for (const refusal of refusals) expect(refusal).not.toContain(FIRST);
  });

  test('C-7: each reading stands in the log of the case, for who may read', async () => {
    const { guardedTexts } = await rho().cases.get({ caseId });
    expect(guardedTexts).toHaveLength(3);
    for (const { id } of guardedTexts) await insurer().cases.readGuardedText({ caseId, textId: id });
    const [first] = guardedTexts;
    expect((await rho().cases.readGuardedText({ caseId, textId: first?.id ?? '' })).text).toBe(FIRST);
    const log = await manager().cases.guardedReads({ caseId, pageSize: 2 });
    expect(log.total).toBe(4);
    expect(log.rows[0]).toMatchObject({
      by: 'rhoCoordinator van RHO Proef Noord',
      organisation: 'RHO Proef Noord',
      writtenOn: TODAY,
    });
    expect(log.rows).toHaveLength(2);
    expect(await outcomeOf(world.as('rhoNoord', 'rhoViewer').cases.guardedReads({ caseId }))).toBe(
      'NOT_ALLOWED',
    );
    expect(await outcomeOf(world.as('zuid', 'procurementOfficer').cases.guardedReads({ caseId }))).toBe(
      'NOT_FOUND',
    );
  });

  test('C-5: the day of the case goes before that of each text, and its change is an event', async () => {
    const { version } = await rho().cases.get({ caseId });
    const set = (retainUntil: string | null) => rho().cases.setRetention({ caseId, version, retainUntil });
    expect(await outcomeOf(set('2026-11-18'))).toBe('DATE_IN_PAST');
    expect(await outcomeOf(set('2031-11-20'))).toBe('RETENTION_TOO_LONG');
    const view = await set('2027-01-31');
    expect(view.guardedTexts.map(({ eraseOn }) => eraseOn)).toEqual([
      '2027-01-31',
      '2027-01-31',
      '2027-01-31',
    ]);
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    expect(events.at(-1)).toMatchObject({
      action: 'cases.retentionSet',
      payload: '{"changes":{"retainUntil":[null,"2027-01-31"]}}',
    });
  });

  test('C-5: erased by hand by the manager alone, with a reason, and gone from the files', async () => {
    const [, joined] = (await rho().cases.get({ caseId })).guardedTexts;
    expect((await storedBytes(world.store)).includes(JOINED)).toBe(true);
    const erase = { caseId, textId: joined?.id ?? '', reason: 'PERSONAL_DATA' as const };
    expect(await outcomeOf(rho().cases.eraseGuardedText(erase))).toBe('NOT_ALLOWED');
    await besideOldSnapshot(world.store, async () => {
      const view = await manager().cases.eraseGuardedText(erase);
      expect(view.guardedTexts).toHaveLength(2);
    });
    const bytes = await storedBytes(world.store);
    expect(bytes.includes(JOINED)).toBe(false);
    expect(bytes.includes(FIRST)).toBe(true);
    expect(await outcomeOf(manager().cases.eraseGuardedText(erase))).toBe('NOT_FOUND');
    // Who read it stays known, though the text is gone.
    const { rows } = await rho().cases.guardedReads({ caseId });
    expect(rows.filter(({ writtenOn }) => writtenOn === null)).toHaveLength(1);
  });

  test('C-5: on its day the night erases it, one event per case and without its words', async () => {
    const other = await signal('geheim-ander-66aa', 1);
    expect(await eraseGuardedTexts(world.deps)).toBe(0);
    world.setNow(new Date('2027-01-31T02:00:00Z'));
    const before = await world.store.read.q.$count(world.store.read.t.auditEvents);
    expect(await eraseGuardedTexts(world.deps)).toBe(2);
    const { q, t } = world.store.read;
    const events = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).slice(before);
    expect(events).toMatchObject([{ action: 'cases.guardedTextErased', subjectId: caseId, actorId: null }]);
    const bytes = await storedBytes(world.store);
    for (const secret of SECRETS) expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes('geheim-ander-66aa')).toBe(true);
    expect((await rho().cases.get({ caseId: other.caseId })).guardedTexts).toHaveLength(1);
    expect(await eraseGuardedTexts(world.deps)).toBe(0);
    world.setNow(new Date('2026-11-19T10:00:00Z'));
  });

  test('C-5: of many texts of many lengths, erased in any order, no byte stays and no other is lost', async () => {
    const { deps, store } = world;
    const writtenBy = world.actor('rhoNoord', 'rhoCoordinator').personId;
    // The same at every run; lengths from a few signs to the longest there is, so that rows move between pages.
    const texts = Array.from({ length: 240 }, (_, index) => {
      const hash = createHash('sha256').update(`tekst ${index}`).digest('hex');
      const length = 40 + (Number.parseInt(hash.slice(0, 4), 16) % 1_900);
      return { mark: hash.slice(0, 24), round: Number.parseInt(hash.slice(-2), 16) % 4, length };
    });
    await store.transaction(async ({ q, t }) => {
      for (const { mark, round, length } of texts) {
        await q.insert(t.guardedTexts).values({
          id: deps.ids.next(),
          caseId,
          text: `${mark} ${'.'.repeat(length)} ${mark}`,
          writtenOn: TODAY,
          writtenBy,
          eraseOn: `2028-0${round + 1}-01`,
        });
      }
      await q.update(t.cases).set({ retainUntil: null });
    });
    for (const round of [0, 1, 2]) {
      world.setNow(new Date(`2028-0${round + 1}-01T02:00:00Z`));
      expect(await eraseGuardedTexts(deps)).toBeGreaterThan(20);
      const bytes = await storedBytes(store);
      const left = texts.filter(({ mark }) => bytes.includes(mark));
      expect(left.filter((text) => text.round <= round)).toEqual([]);
      const kept = (await store.read.q.select().from(store.read.t.guardedTexts)).map(({ text }) =>
        text.slice(0, 24),
      );
      expect(texts.filter((text) => text.round > round).every(({ mark }) => kept.includes(mark))).toBe(true);
    }
  });

  test('a purge inside a transaction is refused at once, instead of waiting for itself', async () => {
    await expect(world.store.transaction(() => world.store.purge())).rejects.toThrow(/after the transaction/);
  });
});
