import { runRaw } from '@regiovast/db/testing/run-raw';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePostman } from '../testing/post-box.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '../testing/test-world.ts';
import type { Role } from '@regiovast/domain/people/organisation';
import { makeDigests } from './make-digests.ts';
import { MailNotSent } from './mailer.ts';
import { type News, notify, notifyAll } from './notify.ts';
import { noteMailIsOff, sendMails } from './send-mails.ts';

const WORDS = 'de huisarts is langdurig ziek';

describe.each(ENGINES)('W-2: notices on %s', (engine) => {
  let world: TestWorld;
  let caseId: string;
  let number: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    const made = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
      primaryCause: 'WORKLOAD',
      action: { title: 'Bellen', ownerId: coordinator(), dueOn: '2026-12-01' },
    });
    ({ caseId, number } = made);
    await write(({ q, t }) => q.delete(t.notices));
    await write(({ q, t }) => q.delete(t.mails));
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const idOf = (organisation: OrganisationKey, role: Role) => world.actor(organisation, role).personId;
  const coordinator = () => idOf('rhoNoord', 'rhoCoordinator');
  const at = (instant: string): void => world.setNow(new Date(instant));
  const write = (work: Parameters<TestWorld['store']['transaction']>[0]) => world.store.transaction(work);
  const tell = (news: Partial<News> = {}) =>
    write((tx) =>
      notify(tx, world.deps, {
        kind: 'mentioned',
        subjectKind: 'case',
        subjectId: caseId,
        details: { number },
        to: [coordinator()],
        ...news,
      }),
    );
  const share = () => rho().cases.share({ caseId, version: 1 });
  const mails = () => world.store.read.q.select().from(world.store.read.t.mails);
  const noticesOf = (as: ReturnType<TestWorld['as']>) => as.work.notices({});
  const settings = (change: object = {}) =>
    rho().work.setNoticeSettings({ deliveries: {}, weeklyCap: 10, language: 'nl', ...change });

  describe('in the application', () => {
    test('are there in the words’ facts, unread first, and are read one by one or all', async () => {
      await tell({ kind: 'termDue', details: { term: 'JUDGE_SIGNAL', on: '2026-12-03' } });
      await tell({ kind: 'phaseMoved', details: { to: 'WATCH' } });
      const page = await noticesOf(rho());
      expect(page).toMatchObject({ total: 2, unread: 2 });
      expect(page.rows.map(({ kind }) => kind)).toEqual(['phaseMoved', 'termDue']);
      expect(page.rows[1]).toMatchObject({
        subject: { kind: 'case', id: caseId, label: number, name: 'Praktijk noord 1' },
        regionName: expect.any(String),
        details: { term: 'JUDGE_SIGNAL', on: '2026-12-03' },
        readAt: null,
      });
      expect(await rho().work.readNotices({ ids: [page.rows[0]?.id ?? ''] })).toEqual({ read: 1 });
      const after = await noticesOf(rho());
      expect(after.rows.map(({ kind }) => kind)).toEqual(['termDue', 'phaseMoved']);
      expect(after.unread).toBe(1);
      expect((await rho().work.notices({ unreadOnly: true })).total).toBe(1);
      expect(await rho().work.readNotices({ ids: 'all' })).toEqual({ read: 1 });
      expect(await rho().work.readNotices({ ids: 'all' })).toEqual({ read: 0 });
    });

    test('are one’s own: nobody else sees or reads them', async () => {
      await tell();
      const manager = world.as('rhoNoord', 'rhoManager');
      expect(await noticesOf(manager)).toEqual({ rows: [], total: 0, unread: 0 });
      const [mine] = (await noticesOf(rho())).rows;
      expect(await manager.work.readNotices({ ids: [mine?.id ?? ''] })).toEqual({ read: 0 });
    });

    test('S-2: reading them leaves one event', async () => {
      await tell();
      const { q, t } = world.store.read;
      const before = await q.$count(t.auditEvents);
      await rho().work.readNotices({ ids: 'all' });
      expect(await q.$count(t.auditEvents)).toBe(before + 1);
    });

    test('C-6: of a case one may not see there is none, in no count, and it cannot be read', async () => {
      const officer = idOf('noord', 'procurementOfficer');
      await tell({ kind: 'caseShared', to: [officer] });
      expect(await noticesOf(insurer())).toEqual({ rows: [], total: 0, unread: 0 });
      expect(await insurer().work.readNotices({ ids: 'all' })).toEqual({ read: 0 });
      await share();
      expect((await noticesOf(insurer())).rows.map(({ kind }) => kind)).toContain('caseShared');
      // Another insurer is preferent from today: the case, and with it the news, is gone.
      const { q, t } = world.store.read;
      await write((tx) => tx.q.delete(tx.t.preferentInsurers));
      expect((await q.select().from(t.notices)).length).toBeGreaterThan(0);
      expect(await noticesOf(insurer())).toEqual({ rows: [], total: 0, unread: 0 });
    });

    test('D-4: another insurer is told that something is acute in a region, not of which practice', async () => {
      const manager = idOf('zuid', 'procurementManager');
      await tell({ kind: 'insurerInformed', to: [manager], details: { regionCode: 'ZK09', phase: 'ACUTE' } });
      const page = await noticesOf(world.as('zuid', 'procurementManager'));
      expect(page.rows).toMatchObject([{ subject: null, regionName: expect.stringContaining('Groningen') }]);
      expect(JSON.stringify(page)).not.toContain(caseId);
    });

    test('the same news is told once', async () => {
      await tell({ onceKey: 'term:1' });
      await tell({ onceKey: 'term:1' });
      expect(await noticesOf(rho())).toMatchObject({ total: 1 });
      expect(await mails()).toHaveLength(1);
    });

    test('much is told in as few queries as little', async () => {
      const people = [coordinator(), idOf('rhoNoord', 'rhoManager')];
      const all = Array.from({ length: 700 }, (_, index) => ({
        kind: 'termDue' as const,
        subjectKind: 'case' as const,
        subjectId: caseId,
        details: {},
        to: people,
        onceKey: `term:${index}`,
      }));
      await write((tx) => notifyAll(tx, world.deps, all));
      expect(await noticesOf(rho())).toMatchObject({ total: 700 });
    });
  });

  describe('by mail', () => {
    test('at once: written with the notice, sent once, and nothing more to send', async () => {
      await tell({ kind: 'termLate', details: { term: 'JUDGE_SIGNAL', on: '2026-11-18' } });
      const { postman, got } = makePostman();
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(await sendMails(world.deps, postman)).toBe(0);
      const [mail] = await mails();
      expect(got).toMatchObject([
        {
          messageId: `<${mail?.id}@regiovast.example>`,
          to: 'rhocoordinator@rhonoord.example',
          subject: expect.stringContaining(number),
          headers: { 'Auto-Submitted': 'auto-generated' },
        },
      ]);
      expect(got[0]?.subject).toContain('18 november 2026');
      expect(got[0]?.text).toContain(`https://regiovast.example/casussen/${caseId}`);
      expect(got[0]?.headers).not.toHaveProperty('X-Regiovast-Repeat');
      expect(mail).toMatchObject({ state: 'sent', attempts: 1, leasedBy: null, failure: null });
    });

    test('C-5: names no practice and says nothing that somebody wrote, whatever stands in the details', async () => {
      await tell({ details: { number, comment: WORDS, dueOn: WORDS, amountCents: 1_250_000 } });
      await write(({ q, t }) => q.update(t.practices).set({ name: 'Praktijk\r\nBcc: x@y.example' }));
      const { postman, got } = makePostman();
      await sendMails(world.deps, postman);
      const all = JSON.stringify(got);
      expect(got).toHaveLength(1);
      for (const secret of [WORDS, '1250000', 'Praktijk', 'Bcc']) expect(all).not.toContain(secret);
    });

    test('nothing that was turned off; the digest of a kind that is turned off later is empty too', async () => {
      await settings({ deliveries: { mentioned: 'off' } });
      await tell();
      await tell({ kind: 'phaseMoved' });
      await settings({ deliveries: { phaseMoved: 'off' } });
      expect(await makeDigests(world.deps)).toBe(0);
      expect(await mails()).toEqual([]);
      expect(await noticesOf(rho())).toMatchObject({ total: 2 });
    });

    test('a digest: one per person and morning, of what was not read, however often it is asked for', async () => {
      await tell({ kind: 'phaseMoved', details: { to: 'WATCH' } });
      await tell({ kind: 'actionReminder', details: { dueOn: '2026-12-01' } });
      await tell({ kind: 'actionReminder', to: [idOf('rhoNoord', 'rhoManager')] });
      const [, first] = (await noticesOf(rho())).rows;
      await rho().work.readNotices({ ids: [first?.id ?? ''] });
      const made = await Promise.all([makeDigests(world.deps), makeDigests(world.deps)]);
      expect(new Set(made)).toEqual(new Set([0, 2]));
      await tell({ kind: 'phaseMoved', details: { to: 'ACUTE' } });
      expect(await makeDigests(world.deps)).toBe(0);
      const { postman, got } = makePostman();
      expect(await sendMails(world.deps, postman)).toBe(2);
      const mine = got.find(({ to }) => to.startsWith('rhocoordinator'));
      expect(mine?.subject).toBe('Regiovast: 1 bericht, 19 november 2026');
      at('2026-11-20T05:59:00Z');
      expect(await makeDigests(world.deps)).toBe(0);
      at('2026-11-20T06:00:00Z');
      expect(await makeDigests(world.deps)).toBe(1);
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(got.at(-1)?.text).toContain('acute discontinuïteit');
    });

    test('a digest is no archive: what was told more than a week ago is not in it', async () => {
      await tell({ kind: 'phaseMoved' });
      at('2026-11-26T10:00:01Z');
      expect(await makeDigests(world.deps)).toBe(0);
      await tell({ kind: 'phaseMoved' });
      expect(await makeDigests(world.deps)).toBe(1);
      const { postman, got } = makePostman();
      await sendMails(world.deps, postman);
      expect(got[0]?.subject).toContain('1 bericht,');
    });

    test('in the language of the person', async () => {
      await settings({ language: 'en' });
      await tell();
      const { postman, got } = makePostman();
      await sendMails(world.deps, postman);
      expect(got[0]?.subject).toContain('somebody mentions you');
      expect(got[0]?.html).toContain('lang="en"');
    });

    test('no more at once than wanted in any seven days; the rest comes in the digest, and the number is shown', async () => {
      await settings({ weeklyCap: 2 });
      await write((tx) =>
        notifyAll(
          tx,
          world.deps,
          Array.from({ length: 4 }, (_, index) => ({
            kind: 'mentioned' as const,
            subjectKind: 'case' as const,
            subjectId: caseId,
            details: { number },
            to: [coordinator()],
            onceKey: `comment:${index}`,
          })),
        ),
      );
      expect(await rho().work.noticeSettings()).toMatchObject({ weeklyCap: 2, mailsThisWeek: 2 });
      const { postman, got } = makePostman();
      expect(await sendMails(world.deps, postman)).toBe(2);
      at('2026-11-20T08:00:00Z');
      expect(await makeDigests(world.deps)).toBe(1);
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(got.at(-1)?.subject).toContain('2 berichten');
      at('2026-11-26T09:59:00Z');
      await tell();
      expect((await mails()).length).toBe(3);
      // The two of the 19th are a week old; the digest of the 20th still counts.
      at('2026-11-26T10:01:00Z');
      await tell();
      expect((await mails()).length).toBe(4);
      await tell();
      expect((await mails()).length).toBe(4);
    });

    test('C-6: rights are asked again when it leaves: of a case that is gone nothing is sent', async () => {
      await share();
      await write(({ q, t }) => q.delete(t.notices));
      await write(({ q, t }) => q.delete(t.mails));
      await tell({ kind: 'caseShared', to: [idOf('noord', 'procurementOfficer')] });
      await write((tx) => tx.q.delete(tx.t.preferentInsurers));
      const { postman, got } = makePostman();
      expect(await sendMails(world.deps, postman)).toBe(0);
      expect(got).toEqual([]);
      expect(await mails()).toMatchObject([{ state: 'dropped', failure: 'NOTHING_LEFT' }]);
    });

    test('goes to the address of now, and to nobody who has no role any more or read it already', async () => {
      await tell();
      await runRaw(
        world.store,
        `update persons set email = 'nieuw@rho.example' where id = '${coordinator()}'`,
      );
      const { postman, got } = makePostman();
      await sendMails(world.deps, postman);
      expect(got.map(({ to }) => to)).toEqual(['nieuw@rho.example']);
      await tell();
      await rho().work.readNotices({ ids: 'all' });
      expect(await sendMails(world.deps, postman)).toBe(0);
      await tell();
      await write(({ q, t }) => q.delete(t.personRoles));
      expect(await sendMails(world.deps, postman)).toBe(0);
      expect(got).toHaveLength(1);
    });

    test('that did not leave rests longer each time; a mail server that is away is asked once per look', async () => {
      await tell();
      await tell();
      const { postman, got, fail } = makePostman();
      fail.push(new MailNotSent('CONNECTION'));
      expect(await sendMails(world.deps, postman)).toBe(0);
      expect(new Set((await mails()).map(({ attempts }) => attempts))).toEqual(new Set([0, 1]));
      expect((await world.as('platform', 'platformAdmin').work.jobs()).mail).toMatchObject({ waiting: 2 });
      expect(await sendMails(world.deps, postman)).toBe(1);
      at('2026-11-19T10:01:00Z');
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(got).toHaveLength(2);
    });

    test('to an address that is refused fails and holds up no other; asking tries it again', async () => {
      await tell();
      await tell({ to: [idOf('rhoNoord', 'rhoManager')] });
      const { postman, got, fail } = makePostman();
      fail.push(new MailNotSent('RECIPIENT_REFUSED'));
      expect(await sendMails(world.deps, postman)).toBe(1);
      const admin = world.as('platform', 'platformAdmin');
      expect((await admin.work.jobs()).mail).toMatchObject({ failed: 1, waiting: 0, sentLastWeek: 1 });
      expect((await admin.work.runJob({ name: 'mail' })).mail).toMatchObject({ failed: 0, waiting: 1 });
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(got).toHaveLength(2);
    });

    test('that waited for three days is no news any more', async () => {
      await tell();
      at('2026-11-23T10:00:00Z');
      const { postman, got } = makePostman();
      expect(await sendMails(world.deps, postman)).toBe(0);
      expect(got).toEqual([]);
      expect(await mails()).toMatchObject([{ state: 'dropped', failure: 'TOO_OLD' }]);
    });

    test('where no mail server is, it says so once and drops what is no news any more', async () => {
      await tell();
      await noteMailIsOff(world.deps);
      const admin = world.as('platform', 'platformAdmin');
      const off = { failure: 'MAIL_OFF', isDue: false, nextOn: null };
      const jobsOff = async () =>
        (await admin.work.jobs()).jobs.filter(({ failure }) => failure === 'MAIL_OFF');
      expect(await jobsOff()).toMatchObject([
        { name: 'digests', ...off },
        { name: 'mail', ...off },
      ]);
      expect(await rho().work.noticeSettings()).toMatchObject({ isMailOn: false });
      expect(await mails()).toMatchObject([{ state: 'waiting' }]);
      at('2026-11-23T10:00:00Z');
      await noteMailIsOff(world.deps);
      expect(await mails()).toMatchObject([{ state: 'dropped', failure: 'TOO_OLD' }]);
      await tell();
      await sendMails(world.deps, makePostman().postman);
      expect(await jobsOff()).toEqual([]);
    });

    test('of two processes one sends each', async () => {
      for (let index = 0; index < 6; index += 1) await tell();
      const [one, other] = [makePostman('one'), makePostman('other')];
      await Promise.all([one, other].map(({ postman }) => sendMails(world.deps, postman)));
      const ids = [...one.got, ...other.got].map(({ messageId }) => messageId);
      expect(new Set(ids).size).toBe(6);
      expect(ids).toHaveLength(6);
    });

    test('S-1: a process that died while sending leaves it to another, under the same name and marked', async () => {
      await tell();
      const { promise } = Promise.withResolvers<void>();
      const first = makePostman('dies');
      const dying = { ...first.postman, mailer: () => promise };
      void sendMails(world.deps, dying);
      await expect.poll(async () => (await mails())[0]?.leasedBy).toBe('dies');
      const { postman, got } = makePostman('lives');
      expect(await sendMails(world.deps, postman)).toBe(0);
      at('2026-11-19T10:05:00Z');
      expect(await sendMails(world.deps, postman)).toBe(1);
      expect(got[0]?.headers).toMatchObject({ 'X-Regiovast-Repeat': '2' });
      expect(got[0]?.messageId).toContain((await mails())[0]?.id ?? '-');
    });
  });
});
