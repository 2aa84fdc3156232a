import { createServer, type AddressInfo } from 'node:net';
import type { MailMessage } from '@regiovast/api';
import { afterEach, expect, test } from 'vitest';
import { smtpMailer } from './smtp.ts';
import { headerOf, startMailServer } from './testing/mail-server.ts';

const PUBLIC_URL = 'https://regiovast.example';
const MESSAGE: MailMessage = {
  messageId: '<0190b2c0@regiovast.example>',
  to: 'coordinator@rho.example',
  subject: 'Regiovast: één bericht',
  text: 'Casus C-2026-7KQ4M',
  html: '<p>Casus C-2026-7KQ4M</p>',
  headers: { 'X-Regiovast-Repeat': '2' },
};

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function mailServer(manners?: Parameters<typeof startMailServer>[0]) {
  const server = await startMailServer(manners);
  stops.push(server.stop);
  return server;
}

const failureOf = async (sending: Promise<void>): Promise<unknown> => {
  try {
    await sending;
    return 'sent';
  } catch (error) {
    return (error as { failure?: unknown }).failure ?? error;
  }
};

test('W-2: a mail arrives as it was made, with its own Message-ID and the mark of a repeat', async () => {
  const { url, got } = await mailServer();
  await (await smtpMailer(`${url}?from=bericht@zorg.example`, PUBLIC_URL))(MESSAGE);
  const [mail] = got;
  expect(got).toHaveLength(1);
  if (!mail) return;
  expect(mail.to).toEqual(['coordinator@rho.example']);
  expect(headerOf(mail, 'From')).toBe('Regiovast <bericht@zorg.example>');
  expect(headerOf(mail, 'Message-ID')).toBe(MESSAGE.messageId);
  expect(headerOf(mail, 'X-Regiovast-Repeat')).toBe('2');
  expect(headerOf(mail, 'Content-Type')).toContain('multipart/alternative');
  expect(mail.raw).toContain('C-2026-7KQ4M');
});

test('W-2: without a sender it comes from the host people know', async () => {
  const { url, got } = await mailServer();
  await (await smtpMailer(url, PUBLIC_URL))(MESSAGE);
  expect(got[0] && headerOf(got[0], 'From')).toBe('Regiovast <regiovast@regiovast.example>');
});

test.each([
  ['a subject', { subject: 'bericht\r\nBcc: spion@elders.example' }],
  ['an address', { to: 'iemand@rho.example, spion@elders.example' }],
  ['an address over two lines', { to: 'iemand@rho.example\r\nBcc: spion@elders.example' }],
  ['a name of a mail', { messageId: '<a@b>\r\nBcc: spion@elders.example' }],
  ['a header', { headers: { 'X-Regiovast-Repeat': '2\r\nBcc: spion@elders.example' } }],
])('W-2: %s adds no header and no recipient', async (_name, change) => {
  const { url, got } = await mailServer();
  await failureOf((await smtpMailer(url, PUBLIC_URL))({ ...MESSAGE, ...change }));
  for (const mail of got) {
    expect(headerOf(mail, 'Bcc')).toBeUndefined();
    expect(mail.to).toHaveLength(1);
    expect(mail.to).not.toContain('spion@elders.example');
  }
});

test('W-2: a recipient the mail server does not know is said to be so; one it has no room for now is not', async () => {
  const unknown = await mailServer({ refuse: { code: 550, text: 'no such user' } });
  expect(await failureOf((await smtpMailer(unknown.url, PUBLIC_URL))(MESSAGE))).toBe('RECIPIENT_REFUSED');
  const full = await mailServer({ refuse: { code: 452, text: 'mailbox full' } });
  expect(await failureOf((await smtpMailer(full.url, PUBLIC_URL))(MESSAGE))).toBe('CONNECTION');
});

test('W-2: a mail server that is away', async () => {
  const { url, stop } = await startMailServer();
  await stop();
  expect(await failureOf((await smtpMailer(url, PUBLIC_URL))(MESSAGE))).toBe('CONNECTION');
});

test('W-2: a mail server that says nothing is given up', async () => {
  const mute = createServer(() => undefined);
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', () => resolve()));
  stops.push(() => new Promise((resolve) => mute.close(resolve)));
  const { port } = mute.address() as AddressInfo;
  const mailer = await smtpMailer(`smtp://127.0.0.1:${port}`, PUBLIC_URL, { connectMs: 50, silenceMs: 50 });
  expect(await failureOf(mailer(MESSAGE))).toBe('TIMEOUT');
});

test('W-2: a mail server that takes the mail and never says so is given up', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { url, got } = await mailServer({ beforeAnswer: () => promise });
  const mailer = await smtpMailer(url, PUBLIC_URL, { connectMs: 5_000, silenceMs: 1_000 });
  expect(await failureOf(mailer(MESSAGE))).toBe('TIMEOUT');
  expect(got).toHaveLength(1);
  resolve();
});
