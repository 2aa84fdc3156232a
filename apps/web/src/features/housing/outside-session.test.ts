import { expect, test } from 'vitest';
import { forgetOutside, keepOutside, NOTHING_TYPED, readOutside, tokenIn } from './outside-session.ts';

const TOKEN = `${'abcDEF12'}${'z'.repeat(35)}`;
const OTHER = `${'abcDEF13'}${'z'.repeat(35)}`;

function makeRoom(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => {
      kept[key] = text;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
}

test('H-6: a tab keeps what was typed and the pass of one link, never its token, and not for another', () => {
  const room = makeRoom();
  const session = { pass: 'p'.repeat(43), draft: { ...NOTHING_TYPED, note: 'Getypt' } };
  keepOutside(room, TOKEN, session);
  expect(readOutside(room, TOKEN)).toEqual(session);
  expect(readOutside(room, OTHER)).toEqual({ pass: null, draft: NOTHING_TYPED });
  expect(JSON.stringify(room.kept)).not.toContain(TOKEN);
  forgetOutside(room, TOKEN);
  expect(room.kept).toEqual({});
});

test.each(['', '{', 'null', '{"pass":1}', '{"pass":null,"draft":{"state":"WRONG"}}'])(
  'H-6: %j in the place of what was kept is nothing',
  (text) => {
    const room = makeRoom({ 'regiovast-extern-abcDEF12': text });
    expect(readOutside(room, TOKEN)).toEqual({ pass: null, draft: NOTHING_TYPED });
  },
);

test('H-6: a browser that keeps nothing goes on', () => {
  const room = {
    ...makeRoom(),
    setItem: () => {
      throw new Error('no room');
    },
  };
  expect(() => keepOutside(room, TOKEN, { pass: null, draft: NOTHING_TYPED })).not.toThrow();
});

test.each([
  [`#${TOKEN}`, TOKEN],
  [`#${TOKEN.slice(1)}`, null],
  [`#${TOKEN}=`, null],
  ['', null],
])('H-6: of the address end %s the token is %s', (hash, token) => {
  expect(tokenIn(hash)).toBe(token);
});
