import { expect, test } from 'vitest';
import { signInDelaySeconds } from './sign-in-delay.ts';

test.each([
  [0, 0],
  [4, 0],
  [5, 2],
  [6, 4],
  [8, 16],
  [13, 512],
  [14, 900],
  [1_000, 900],
])('S-4: after %i failures the wait is %i seconds', (failures, seconds) => {
  expect(signInDelaySeconds(failures)).toBe(seconds);
});
