import { logSignalInputSchema } from '@regiovast/domain/cases/case.schemas';
import { expect, test } from 'vitest';
import { emptySignal, problemsOf, type SignalDraft, signalInputOf } from './signal-form.ts';

const TODAY = '2027-03-12';
const ME = '018f0000-0000-7000-8000-000000000001';
const KEY = '018f0000-0000-7000-8000-000000000002';

const complete: SignalDraft = {
  ...emptySignal(TODAY, ME),
  practice: {
    id: '018f0000-0000-7000-8000-000000000003',
    agbCode: '01999307',
    name: 'Praktijk Maquetteplein',
    place: 'Het Hogeland',
    enrolledPatients: 3120,
    placesAvailable: null,
    referenceDate: '2027-01-01',
    closedOn: null,
    openCase: null,
  },
  cause: 'LOCUM_UNAVAILABLE',
  title: ' Waarnemerspool bellen ',
};

test('an empty form asks for practice, cause and what happens next; oneself in five days is filled in', () => {
  const empty = emptySignal(TODAY, ME);
  expect(problemsOf(empty, TODAY)).toEqual(['practice', 'cause', 'title']);
  expect(empty).toMatchObject({ ownerId: ME, dueOn: '2027-03-17' });
});

test.each<[string, Partial<SignalDraft>, string[]]>([
  ['nothing optional', {}, []],
  ['a known end without a date', { isEndKnown: true }, ['end']],
  ['a known end on a date', { isEndKnown: true, endOn: '2027-04-01' }, []],
  ['an end on a day that does not exist', { isEndKnown: true, endOn: '2027-02-30' }, ['end']],
  ['2000 characters', { text: 'x'.repeat(2000) }, []],
  ['2001 characters', { text: 'x'.repeat(2001) }, ['text']],
  ['only spaces to do', { title: '   ' }, ['title']],
  ['nobody to do it', { ownerId: '' }, ['owner']],
  ['due today', { dueOn: TODAY }, []],
  ['due yesterday', { dueOn: '2027-03-11' }, ['dueOn']],
  ['no due day', { dueOn: '' }, ['dueOn']],
])('%s: %o leaves %j to answer', (_, part, problems) => {
  expect(problemsOf({ ...complete, ...part }, TODAY)).toEqual(problems);
});

test('what is sent is what the server takes, trimmed, and a date that was put aside is left out', () => {
  const input = signalInputOf(
    { ...complete, isEndKnown: false, endOn: '2027-04-01', text: ' a ' },
    TODAY,
    KEY,
  );
  expect(logSignalInputSchema.parse(input)).toEqual(input);
  expect(input).toMatchObject({
    requestKey: KEY,
    expectedEndOn: null,
    reportedBy: null,
    guardedText: 'a',
    action: { title: 'Waarnemerspool bellen', ownerId: ME, dueOn: '2027-03-17' },
  });
});

test('nothing is sent while an answer is missing', () => {
  expect(signalInputOf({ ...complete, practice: null }, TODAY, KEY)).toBeNull();
});
