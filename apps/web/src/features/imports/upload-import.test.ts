import { expect, test } from 'vitest';
import { refusalOf } from '../../lib/trpc.ts';
import { answerOf, NoConnection } from './upload-import.ts';

const caught = (text: string, status: number): unknown => {
  try {
    return answerOf(text, status);
  } catch (error) {
    return error;
  }
};

test('an answer of the server is the import', () => {
  expect(answerOf('{"result":{"data":{"id":"x"}}}', 200)).toEqual({ id: 'x' });
});

test('a refusal keeps its code and details', () => {
  const domain = { code: 'IMPORT_COLUMN_MISSING', details: { columns: 'naam, bron' } };
  const text = JSON.stringify({
    error: { message: domain.code, code: -32022, data: { httpStatus: 422, domain } },
  });
  expect(refusalOf(caught(text, 422))).toEqual(domain);
});

test('a body that is refused before it is read is a file that is too large', () => {
  expect(refusalOf(caught('{"code":"FST_ERR_CTP_BODY_TOO_LARGE"}', 413))?.code).toBe('IMPORT_TOO_LARGE');
});

test.each(['', '<html>', 'null', '{}'])('the answer %j is no answer', (text) => {
  expect(caught(text, 502)).toBeInstanceOf(NoConnection);
});
