import { setInstallationFact } from '@regiovast/db/audit/installation';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { ADDRESS, MESSAGE, mailsNow, openedLink, outsider, sendTestLink } from '../testing/outside-party.ts';
import { makePostman } from '../testing/post-box.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { MailNotSent } from '../work/mailer.ts';
import { noteMailIsOff, sendMails } from '../work/send-mails.ts';

/** The secret of every test world: a code of six digits that follows from it is the same at every run. */
const SECRET = Buffer.alloc(32, 7).toString('base64');

describe.each(ENGINES)('H-6: mail to an outside party on %s', (engine) => {
  let world: TestWorld;
  let housingCaseId: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await world.store.transaction((tx) => setInstallationFact(tx, 'linkSecret', SECRET));
    ({ housingCaseId } = await makeHousingCase(world));
  });
  afterEach(() => world.discard());

  const outbox = async () => {
    const { q, t } = world.store.read;
    return q.select().from(t.outsideMails);
  };
  const mailOf = async () => {
    const { links } = await world.as('rhoNoord', 'rhoViewer').housing.links({ housingCaseId });
    return links[0]?.mail;
  };

  test.each([
    [
      'nl',
      'Regiovast: RHO Proef Noord vraagt u om een antwoord',
      'over de huisvesting van huisartsenzorg in Groningen.',
      'tot en met 17 december 2026',
    ],
    [
      'en',
      'Regiovast: RHO Proef Noord asks you for an answer',
      'about the housing of GP care in Groningen.',
      'up to and including 17 December 2026',
    ],
  ] as const)(
    'in %s says who asks, about which municipality and until when, and nothing of the case',
    async (language, subject, about, until) => {
      await sendTestLink(world, housingCaseId, { language });
      const [mail, ...others] = await mailsNow(world);
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: ADDRESS, subject });
      const { number } = await world.as('rhoNoord', 'rhoViewer').housing.get({ housingCaseId });
      for (const text of [mail?.text, mail?.html]) {
        expect(text).toContain(about);
        expect(text).toContain(until);
        for (const secret of [
          MESSAGE,
          'Gerda',
          'Praktijk',
          'Te klein',
          number,
          '€',
          'Contactpersoon',
          'Contact person',
        ])
          expect(text).not.toContain(secret);
      }
      // Behind the #, which no browser sends on: not in a log, not in a Referer.
      expect(mail?.text).toMatch(/^https:\/\/regiovast\.example\/extern#[\w-]{43}$/m);
      expect(JSON.stringify(mail?.headers)).not.toContain('extern');
    },
  );

  test('with a code holds the code in its text alone, and goes to who was invited', async () => {
    await sendTestLink(world, housingCaseId);
    const [link] = await mailsNow(world);
    const token = /#(\S+)/.exec(link?.text ?? '')?.[1] ?? '';
    await outsider(world).askLinkCode({ token });
    const [mail] = await mailsNow(world);
    expect(mail).toMatchObject({ to: ADDRESS, subject: 'Regiovast: uw code' });
    expect(mail?.text).toMatch(/Uw code is \d{6}\n/);
    expect(mail?.text).not.toContain(token);
    for (const secret of [MESSAGE, 'Praktijk', 'Groningen']) expect(mail?.text).not.toContain(secret);
  });

  test('no table holds a token, a code or a pass', async () => {
    const { token, pass } = await openedLink(world, housingCaseId);
    await outsider(world).askLinkCode({ token });
    const [mail] = await mailsNow(world);
    const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(code).toHaveLength(6);
    const { q, t } = world.store.read;
    const texts: string[] = [];
    for (const table of Object.values(t)) texts.push(JSON.stringify(await q.select().from(table)));
    const kept = texts.join('\n');
    expect(kept).toContain(ADDRESS);
    for (const secret of [token, pass]) expect(kept).not.toContain(secret);
    expect(kept).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`));
  });

  test('waits like any other: it fails, rests, is sent once, and the RHO sees how it stands', async () => {
    await sendTestLink(world, housingCaseId);
    const { postman, got, fail } = makePostman();
    fail.push(new MailNotSent('CONNECTION'));
    expect(await sendMails(world.deps, postman)).toBe(0);
    expect(await mailOf()).toBe('waiting');
    world.setNow(new Date('2026-11-19T10:01:00.000Z'));
    expect(await sendMails(world.deps, postman)).toBe(1);
    expect(await sendMails(world.deps, postman)).toBe(0);
    expect(got).toMatchObject([{ to: ADDRESS, headers: { 'X-Regiovast-Repeat': '2' } }]);
    expect(await mailOf()).toBe('sent');
    const jobs = await world.as('platform', 'platformAdmin').work.jobs();
    expect(jobs.mail).toMatchObject({ waiting: 0, sentLastWeek: 1 });
  });

  test('to an address that is refused fails, and is tried again when the platform asks', async () => {
    await sendTestLink(world, housingCaseId);
    const { postman, fail } = makePostman();
    fail.push(new MailNotSent('RECIPIENT_REFUSED'));
    await sendMails(world.deps, postman);
    expect(await mailOf()).toBe('failed');
    await world.as('platform', 'platformAdmin').work.runJob({ name: 'mail' });
    expect(await sendMails(world.deps, postman)).toBe(1);
  });

  test('of two processes one sends each', async () => {
    await sendTestLink(world, housingCaseId);
    const [one, other] = [makePostman('one'), makePostman('other')];
    const sent = await Promise.all([one, other].map(({ postman }) => sendMails(world.deps, postman)));
    expect(new Set(sent)).toEqual(new Set([0, 1]));
  });

  test('with a code that is over is not sent any more; after three days without a mail server the link is not either', async () => {
    await sendTestLink(world, housingCaseId);
    const [link] = await mailsNow(world);
    const token = /#(\S+)/.exec(link?.text ?? '')?.[1] ?? '';
    await outsider(world).askLinkCode({ token });
    world.setNow(new Date('2026-11-19T10:15:00.000Z'));
    expect(await mailsNow(world)).toEqual([]);
    const told = (await outbox()).map(({ kind, state, failure }) => `${kind} ${state} ${failure}`);
    expect(told.toSorted()).toEqual(['code dropped NOTHING_LEFT', 'link sent null']);
    const { housingCaseId: other } = await makeHousingCase(world, 'noord', { practice: 1 });
    await sendTestLink(world, other);
    world.setNow(new Date('2026-11-22T10:15:00.001Z'));
    await noteMailIsOff(world.deps);
    expect((await outbox()).filter(({ failure }) => failure === 'TOO_OLD')).toHaveLength(1);
  });

  test('is there exactly when the link is: a refusal leaves neither', async () => {
    const { housing } = world.as('rhoNoord', 'rhoCoordinator');
    const asked = {
      housingCaseId,
      version: 1,
      cell: 'MUNICIPALITY_CONTACT',
      recipientName: 'Gerda',
      recipientEmail: ADDRESS,
      language: 'nl',
    } as const;
    const attempts = [
      [{ cell: 'GP_NEED' }, 'HOUSING_LINK_NOT_OUTSIDE'],
      [{ cell: 'NO_SUCH_CELL' }, 'HOUSING_CELL_UNKNOWN'],
      [{ version: 2 }, 'STALE_VERSION'],
      [{ recipientEmail: 'gerda@gemeente.example\r\nBcc: x@y.example' }, 'BAD_REQUEST'],
      [{ daysValid: 91 }, 'BAD_REQUEST'],
    ] as const;
    for (const [change, code] of attempts)
      expect([change, await outcomeOf(housing.sendLink({ ...asked, ...change }))]).toEqual([change, code]);
    const { housingCaseId: closed } = await makeHousingCase(world, 'noord', { practice: 1, step: 'CLOSED' });
    expect(await outcomeOf(housing.sendLink({ ...asked, housingCaseId: closed }))).toBe(
      'HOUSING_CASE_CLOSED',
    );
    expect(await outbox()).toEqual([]);
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').housing.sendLink(asked))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('noord', 'procurementManager').housing.links({ housingCaseId }))).toBe(
      'NOT_ALLOWED',
    );
  });
});
