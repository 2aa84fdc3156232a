import { runRaw } from '@regiovast/db/testing/run-raw';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import {
  codeMailed,
  mailsNow,
  openedLink,
  otherCode,
  outsider,
  sendTestLink,
  tokenMailed,
} from '../testing/outside-party.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const GUESS = 'A'.repeat(43);

describe.each(ENGINES)('H-6: a link for an outside party on %s', (engine) => {
  let world: TestWorld;
  let housingCaseId: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    ({ housingCaseId } = await makeHousingCase(world));
  });
  afterEach(() => world.discard());

  const at = (instant: string): void => world.setNow(new Date(instant));
  const rho = () => world.as('rhoNoord', 'rhoCoordinator').housing;
  const events = async () => {
    const { q, t } = world.store.read;
    const all = await q.select().from(t.auditEvents);
    return all
      .filter(({ subjectKind }) => subjectKind === 'housingCase')
      .toSorted((one, other) => one.seq - other.seq);
  };
  const revoke = async (linkId: string) => {
    const { version } = await rho().get({ housingCaseId });
    return rho().revokeLink({ housingCaseId, version, linkId });
  };

  test('tells who asks, whom and until when; before a code nothing of the case', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    expect(await outsider(world).openLink({ token })).toEqual({
      language: 'nl',
      rhoName: 'RHO Proef Noord',
      maskedEmail: 'g•••@gemeente.example',
      answerableUntil: '2026-12-17',
    });
  });

  test('opens its one question with the code that came by mail, and nothing else of the case', async () => {
    const { pass } = await openedLink(world, housingCaseId);
    const question = await outsider(world).linkQuestion({ pass });
    expect(question).toMatchObject({
      rhoName: 'RHO Proef Noord',
      contact: { email: 'rhocoordinator@rhonoord.example' },
      recipientName: 'Gerda de Vries',
      party: 'MUNICIPALITY',
      municipalityName: 'Groningen',
      subjectName: 'Praktijk noord 1',
      message: 'Graag vóór de raadsvergadering van december',
      asked: { label: 'Contactpersoon bij de gemeente' },
      isProposal: true,
      dueOn: '2026-11-29',
      answerableUntil: '2026-12-17',
      files: [],
    });
    // Another cell, what it costs, what is wrong, how many patients, and who else is in it: none of it.
    expect(Object.keys(question).sort()).toEqual([
      'answerableUntil',
      'asked',
      'cellSha256',
      'contact',
      'dueOn',
      'expiry',
      'files',
      'isProposal',
      'language',
      'message',
      'municipalityName',
      'party',
      'recipientName',
      'rhoName',
      'subjectName',
    ]);
    const text = JSON.stringify(question);
    for (const other of ['Te klein', 'GP_SIGNAL', 'Verzekeraar Noord', housingCaseId, '2000', 'HV-2026'])
      expect(text).not.toContain(other);
  });

  test('that is a guess, has expired, was revoked, or is of a closed case is refused in the same words', async () => {
    const { links } = await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const answerOf = async (named: string) => {
      const refused = await outsider(world, `192.0.2.${asked++}`).openLink({ token: named }).catch(String);
      return refused;
    };
    let asked = 10;
    const guess = await answerOf(GUESS);
    expect(guess).toContain('HOUSING_LINK_INVALID');
    at('2026-12-17T23:59:59.999Z');
    expect(await answerOf(token)).toMatchObject({ rhoName: 'RHO Proef Noord' });
    at('2026-12-18T00:00:00.000Z');
    expect(await answerOf(token)).toEqual(guess);
    at('2026-11-19T10:00:00.000Z');
    await runRaw(
      world.store,
      "update housing_cases set step = 'CLOSED', outcome = 'STAYED', closed_on = '2026-11-19', closing_note = 'x'",
    );
    expect(await answerOf(token)).toEqual(guess);
    await runRaw(
      world.store,
      "update housing_cases set step = 'REPORTED', outcome = null, closed_on = null, closing_note = null",
    );
    await revoke(links[0]?.id ?? '');
    expect(await answerOf(token)).toEqual(guess);
  });

  test('is slow to guess: after a few the network waits, longer each time; a link that works opens for it all the same', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const guess = () => outcomeOf(outsider(world).openLink({ token: GUESS }));
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await guess()).toBe('HOUSING_LINK_INVALID');
    expect(await guess()).toBe('HOUSING_LINK_TOO_OFTEN');
    expect(await outcomeOf(outsider(world).linkQuestion({ pass: GUESS }))).toBe('HOUSING_LINK_TOO_OFTEN');
    expect(await outcomeOf(outsider(world).openLink({ token }))).toBe('ok');
    expect(await outcomeOf(outsider(world, '198.51.100.1').openLink({ token: GUESS }))).toBe(
      'HOUSING_LINK_INVALID',
    );
    at('2026-11-19T10:00:02.000Z');
    expect(await guess()).toBe('HOUSING_LINK_INVALID');
    at('2026-11-19T10:00:05.999Z');
    expect(await guess()).toBe('HOUSING_LINK_TOO_OFTEN');
    at('2026-11-20T10:00:02.001Z');
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await guess()).toBe('HOUSING_LINK_INVALID');
    const { q, t } = world.store.read;
    const kept = await q.select().from(t.signInFailures);
    expect(kept).toMatchObject([{ failures: 5 }]);
    expect(JSON.stringify(kept)).not.toContain('192.0.2');
  });

  test('that was forwarded is of no use: without the mailbox there is no code, and no question', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const stranger = outsider(world, '198.51.100.9');
    await stranger.askLinkCode({ token });
    const mails = await mailsNow(world);
    expect(mails.map(({ to }) => to)).toEqual(['gerda@gemeente.example']);
    expect(await outcomeOf(stranger.linkQuestion({ pass: token }))).toBe('HOUSING_LINK_PASS_EXPIRED');
    expect(
      await outcomeOf(
        stranger.answerLink({ pass: token, cellSha256: 'a'.repeat(64), answer: { state: 'APPLIED' } }),
      ),
    ).toBe('HOUSING_LINK_PASS_EXPIRED');
  });

  test('code: five wrong ones kill it, also for who then has the right one', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const { askLinkCode, enterLinkCode } = outsider(world);
    expect(await outcomeOf(enterLinkCode({ token, code: '123456' }))).toBe('HOUSING_LINK_CODE_WRONG');
    await askLinkCode({ token });
    const code = await codeMailed(world);
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await outcomeOf(enterLinkCode({ token, code: otherCode(code) }))).toBe(
        'HOUSING_LINK_CODE_WRONG',
      );
    expect(await outcomeOf(enterLinkCode({ token, code }))).toBe('HOUSING_LINK_CODE_WRONG');
    await askLinkCode({ token });
    expect(await outcomeOf(enterLinkCode({ token, code: await codeMailed(world) }))).toBe('ok');
  });

  test('code: after fifteen minutes, after a newer one, and a second time it is wrong', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const { askLinkCode, enterLinkCode } = outsider(world);
    await askLinkCode({ token });
    const first = await codeMailed(world);
    at('2026-11-19T10:15:00.000Z');
    expect(await outcomeOf(enterLinkCode({ token, code: first }))).toBe('HOUSING_LINK_CODE_WRONG');
    await askLinkCode({ token });
    const second = await codeMailed(world);
    await askLinkCode({ token });
    const third = await codeMailed(world);
    expect(await outcomeOf(enterLinkCode({ token, code: second }))).toBe('HOUSING_LINK_CODE_WRONG');
    const both = await Promise.all([
      outcomeOf(enterLinkCode({ token, code: third })),
      outcomeOf(enterLinkCode({ token, code: third })),
    ]);
    expect(both.sort()).toEqual(['HOUSING_LINK_CODE_WRONG', 'ok']);
  });

  test('code: five in an hour, then none until the first is an hour old', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const { askLinkCode } = outsider(world);
    for (let asked = 0; asked < 5; asked += 1) expect(await outcomeOf(askLinkCode({ token }))).toBe('ok');
    expect(await outcomeOf(askLinkCode({ token }))).toBe('HOUSING_LINK_TOO_OFTEN');
    // Of five that wait only the last is worth sending.
    expect(await mailsNow(world)).toHaveLength(1);
    at('2026-11-19T11:00:00.000Z');
    expect(await outcomeOf(askLinkCode({ token }))).toBe('ok');
  });

  test('code: twenty-five wrong ones end the link, and the RHO sees why', async () => {
    await sendTestLink(world, housingCaseId);
    const token = await tokenMailed(world);
    const { askLinkCode, enterLinkCode } = outsider(world);
    for (let asked = 0; asked < 5; asked += 1) {
      await askLinkCode({ token });
      const wrong = otherCode(await codeMailed(world));
      for (let attempt = 0; attempt < 5; attempt += 1) await outcomeOf(enterLinkCode({ token, code: wrong }));
    }
    expect(await outcomeOf(outsider(world).openLink({ token }))).toBe('HOUSING_LINK_INVALID');
    expect((await rho().links({ housingCaseId })).links).toMatchObject([{ state: 'LOCKED', failures: 25 }]);
    const actions = (await events()).map(({ action }) => action);
    expect(actions.filter((action) => action === 'housing.linkCodeWrong')).toHaveLength(24);
    expect(actions.at(-1)).toBe('housing.linkRevoked');
    await sendTestLink(world, housingCaseId);
  });

  test('revoked midway: link, code and pass end at once, and no mail leaves any more', async () => {
    const { token, pass, linkId } = await openedLink(world, housingCaseId);
    await outsider(world).askLinkCode({ token });
    await revoke(linkId);
    expect(await mailsNow(world)).toEqual([]);
    const { openLink, askLinkCode, enterLinkCode, linkQuestion, answerLink, removeLinkFile } =
      outsider(world);
    const answer = { state: 'APPLIED' } as const;
    const outcomes = await Promise.all(
      [
        linkQuestion({ pass }),
        answerLink({ pass, cellSha256: 'a'.repeat(64), answer }),
        removeLinkFile({ pass, id: linkId }),
        openLink({ token }),
        askLinkCode({ token }),
        enterLinkCode({ token, code: '000000' }),
      ].map(outcomeOf),
    );
    expect(new Set(outcomes)).toEqual(new Set(['HOUSING_LINK_INVALID']));
    expect(await outcomeOf(revoke(linkId))).toBe('HOUSING_LINK_ENDED');
  });

  test('closing the case ends it for good: reopened, neither the link nor the pass opens anything again', async () => {
    const { pass, token } = await openedLink(world, housingCaseId);
    const seen = async () => ({ housingCaseId, version: (await rho().get({ housingCaseId })).version });
    const ending = { outcome: 'WITHDRAWN', note: 'Niet meer nodig', closedOn: '2026-11-19' } as const;
    await rho().close({ ...(await seen()), ...ending });
    await rho().reopen({ ...(await seen()), to: 'REPORTED', reason: 'Toch nodig' });
    expect(await outcomeOf(outsider(world).openLink({ token }))).toBe('HOUSING_LINK_INVALID');
    expect(await outcomeOf(outsider(world).linkQuestion({ pass }))).not.toBe('ok');
    expect((await rho().links({ housingCaseId })).links).toMatchObject([{ state: 'REVOKED' }]);
  });

  test('pass: after eight hours it is over, and another code gives another', async () => {
    const { token, pass } = await openedLink(world, housingCaseId);
    at('2026-11-19T17:59:59.999Z');
    expect(await outcomeOf(outsider(world).linkQuestion({ pass }))).toBe('ok');
    at('2026-11-19T18:00:00.000Z');
    expect(await outcomeOf(outsider(world).linkQuestion({ pass }))).toBe('HOUSING_LINK_PASS_EXPIRED');
    await outsider(world).askLinkCode({ token });
    const again = await outsider(world).enterLinkCode({ token, code: await codeMailed(world) });
    expect(await outcomeOf(outsider(world).linkQuestion(again))).toBe('ok');
  });

  test('S-2: each act leaves one event, of nobody but the link, with no address and no words', async () => {
    const { linkId } = await openedLink(world, housingCaseId);
    const told = await events();
    expect(told.map(({ action, actorId }) => [action, actorId === null])).toEqual([
      ['housing.linkSent', false],
      ['housing.linkCodeAsked', true],
      ['housing.linkOpened', true],
    ]);
    for (const { payload } of told)
      expect(JSON.parse(payload)).toEqual({ linkId, cell: 'MUNICIPALITY_CONTACT' });
  });
});
