import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sessionTokenOf } from './session-cookie.ts';

const NAME = 'regiovast.session_token';
const SECRET = 'a secret';
const signed = (token: string, secret = SECRET): string =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

test('S-4: a cookie with our signature gives its token, also between other cookies', () => {
  expect(sessionTokenOf(`a=1; ${NAME}=${signed('abc')}; b=2`, NAME, SECRET)).toBe('abc');
});

test.each([
  ['no cookie at all', null],
  ['another cookie', `other=${signed('abc')}`],
  ['no signature', `${NAME}=abc`],
  ['an empty token', `${NAME}=.abc`],
  ['the signature of another secret', `${NAME}=${signed('abc', 'another secret')}`],
  ['the signature of another token', `${NAME}=${signed('abc').replace('abc', 'abd')}`],
  ['broken percent-encoding', `${NAME}=%E0%A4%A`],
])('S-4: %s gives no session', (_name, header) => {
  expect(sessionTokenOf(header, NAME, SECRET)).toBeNull();
});
