import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where a line breaks: never, after so many bytes in a direction, at the first byte of the answer, or in time. */
export type Cut =
  | { readonly at: 'never' }
  | { readonly at: 'connecting' }
  | { readonly at: 'request'; readonly bytes: number }
  | { readonly at: 'answer'; readonly bytes: number }
  | { readonly at: 'time'; readonly milliseconds: number };

/** A line to a server that breaks where the test says, one decision per connection. */
export type CutLine = {
  readonly port: number;
  /** How often a line broke, by where. */
  readonly broken: Map<Cut['at'], number>;
  readonly end: () => Promise<void>;
};

/** Opens a line on loopback to the port; `nextCut` is asked once per connection. */
export async function openCutLine(serverPort: number, nextCut: () => Cut): Promise<CutLine> {
  const broken = new Map<Cut['at'], number>();
  const sockets = new Set<Socket>();
  const line: Server = createServer((near) => {
    const cut = nextCut();
    const far = connect(serverPort, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A line that breaks is what the test is about.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    const breakLine = (): void => {
      if (!near.destroyed) broken.set(cut.at, (broken.get(cut.at) ?? 0) + 1);
      near.destroy();
      far.destroy();
    };
    if (cut.at === 'connecting') return breakLine();
    if (cut.at === 'time') setTimeout(breakLine, cut.milliseconds);
    pass(near, far, cut.at === 'request' ? cut.bytes : Infinity, breakLine);
    pass(far, near, cut.at === 'answer' ? cut.bytes : Infinity, breakLine);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    broken,
    end: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => line.close(() => resolve()));
    },
  };
}

/** Passes bytes on until so many have gone, and then breaks the line. */
function pass(from: Socket, to: Socket, limit: number, breakLine: () => void): void {
  let left = limit;
  from.on('data', (chunk: Buffer) => {
    const part = chunk.length < left ? chunk : chunk.subarray(0, left);
    left -= part.length;
    if (left > 0) to.write(part);
    else to.write(part, breakLine);
  });
}
