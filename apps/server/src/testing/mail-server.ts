import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the mail server answers to the mail that comes. */
type Manners = {
  /** Refuses a recipient with this answer; undefined: takes everybody. */
  readonly refuse?: { readonly code: number; readonly text: string };
  /** Waits with its answer to the mail until this resolves. */
  readonly beforeAnswer?: () => Promise<void>;
};

/** A mail as a mail server gets it. */
export type GotMail = { readonly to: readonly string[]; readonly raw: string };

/** A real mail server on loopback that keeps what it gets. */
export async function startMailServer(manners: Manners = {}) {
  const got: GotMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo(_address, _session, answer) {
      const { refuse } = manners;
      answer(refuse ? Object.assign(new Error(refuse.text), { responseCode: refuse.code }) : null);
    },
    onData(stream, session, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        got.push({ to, raw: Buffer.concat(parts).toString('utf8') });
        void (manners.beforeAnswer?.() ?? Promise.resolve()).then(() => answer());
      });
    },
  });
  // A sender that is killed in the middle is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    got,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The value of a header of a mail, unfolded; undefined when it has none. */
export const headerOf = ({ raw }: GotMail, name: string): string | undefined => {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
  const line = head.split('\r\n').find((text) => text.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
};
