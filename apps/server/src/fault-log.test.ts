import { expect, test } from 'vitest';
import { loggableFault } from './fault-log.ts';

test('C-5: the log of a fault leaves out the values of the query', () => {
  const query = new Error('Failed query: insert into guarded_texts … params: geheim', {
    cause: new Error('disk I/O error'),
  });
  const logged = loggableFault(new Error('outer', { cause: query }));
  expect(logged.message).toBe('disk I/O error');
  expect(JSON.stringify(logged)).not.toContain('geheim');
});

test('what is thrown and is no error shows its kind alone', () => {
  expect(loggableFault('geheim')).toEqual({ name: 'unknown', message: 'string', stack: undefined });
});
