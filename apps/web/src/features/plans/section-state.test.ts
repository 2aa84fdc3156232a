import { EMPTY_TEXT, plainTextOf, type RichText } from '@regiovast/domain/plans/rich-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextWriting,
  type ServerText,
  startWriting,
  type Writing,
  type WritingEvent,
} from './section-state.ts';
import { type SaveOutcome, sectionWriter } from './section-writer.ts';

const doc = (text: string): RichText =>
  text === ''
    ? EMPTY_TEXT
    : { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
const server = (text: string, textVersion: number): ServerText => ({
  document: doc(text),
  textVersion,
  updatedAt: null,
  updatedBy: 'Ander',
});
const BASE = server('begin', 1);
const receipt = (textVersion: number) => ({ textVersion, words: 1, updatedAt: null });
const after = (...events: WritingEvent[]): Writing => events.reduce(nextWriting, startWriting(BASE));
const typed = (text: string): WritingEvent => ({ type: 'typed', text: doc(text) });
const SENDING: WritingEvent = { type: 'sending' };
const saved = (version: number): WritingEvent => ({ type: 'saved', receipt: receipt(version), by: 'Ik' });
const LOST: WritingEvent = { type: 'lost', theirs: server('van een ander', 2) };
const shown = ({ mode, text, base, theirs }: Writing) => [
  mode,
  plainTextOf(text),
  base.textVersion,
  theirs && plainTextOf(theirs.document),
];

describe('L-1: how a text stands while it is written', () => {
  test.each<[string, WritingEvent[], unknown[]]>([
    ['nothing typed', [SENDING], ['idle', 'begin', 1, null]],
    ['typed', [typed('a')], ['dirty', 'a', 1, null]],
    ['typed and undone', [typed('a'), typed('begin')], ['idle', 'begin', 1, null]],
    ['on its way', [typed('a'), SENDING], ['saving', 'a', 1, null]],
    ['saved', [typed('a'), SENDING, saved(2)], ['idle', 'a', 2, null]],
    [
      'typed on while it was on its way',
      [typed('a'), SENDING, typed('ab'), saved(2)],
      ['dirty', 'ab', 2, null],
    ],
    ['not sent', [typed('a'), SENDING, { type: 'unreachable' }], ['offline', 'a', 1, null]],
    [
      'typed on without a line',
      [typed('a'), SENDING, { type: 'unreachable' }, typed('ab')],
      ['offline', 'ab', 1, null],
    ],
    ['sent again', [typed('a'), SENDING, { type: 'unreachable' }, SENDING, saved(2)], ['idle', 'a', 2, null]],
    ['refused', [typed('a'), SENDING, { type: 'refused', refusal: null }], ['refused', 'a', 1, null]],
    [
      'refused and changed',
      [typed('a'), SENDING, { type: 'refused', refusal: null }, typed('b')],
      ['dirty', 'b', 1, null],
    ],
  ])('%s', (_, events, expected) => {
    expect(shown(after(...events))).toEqual(expected);
  });
});

describe('S-3: somebody else was first', () => {
  test('both texts stand there, and typing goes on in the own one', () => {
    const lost = after(typed('a'), SENDING, LOST);
    expect(shown(lost)).toEqual(['conflict', 'a', 1, 'van een ander']);
    expect(shown(nextWriting(lost, typed('a en dat')))).toEqual(['conflict', 'a en dat', 1, 'van een ander']);
    expect(shown(nextWriting(lost, SENDING))).toEqual(shown(lost));
  });

  test('the own text goes over the other one as a next version', () => {
    expect(shown(after(typed('a'), SENDING, LOST, { type: 'keepMine' }))).toEqual(['dirty', 'a', 2, null]);
  });

  test('the other text is taken, and that can be taken back', () => {
    const taken = after(typed('a'), SENDING, LOST, { type: 'keepTheirs' });
    expect(shown(taken)).toEqual(['idle', 'van een ander', 2, null]);
    expect(taken.revision).toBe(1);
    const back = nextWriting(taken, { type: 'takeBack' });
    expect([shown(back), back.setAside]).toEqual([['dirty', 'a', 2, null], null]);
  });

  test('a third version comes in the place of the second', () => {
    const third = after(typed('a'), SENDING, LOST, { type: 'fresh', now: server('nog nieuwer', 3) });
    expect(shown(third)).toEqual(['conflict', 'a', 1, 'nog nieuwer']);
  });

  test('when both wrote the same there is nothing to choose', () => {
    expect(shown(after(typed('van een ander'), SENDING, LOST))).toEqual(['idle', 'van een ander', 2, null]);
  });

  test('what somebody else saved is shown at once where nothing was typed, and asked about where something was', () => {
    const fresh: WritingEvent = { type: 'fresh', now: server('nieuw', 2) };
    expect(shown(after(fresh))).toEqual(['idle', 'nieuw', 2, null]);
    expect(shown(after(typed('a'), fresh))).toEqual(['conflict', 'a', 1, 'nieuw']);
    expect(shown(after(typed('a'), SENDING, fresh))).toEqual(['saving', 'a', 1, null]);
    const old: WritingEvent = { type: 'fresh', now: server('oud', 1) };
    expect(shown(after(typed('a'), SENDING, saved(2), old))).toEqual(['idle', 'a', 2, null]);
  });

  test('a text found on the device is tried again, or shown beside what was saved since', () => {
    const found = (textVersion: number): WritingEvent => ({
      type: 'found',
      draft: { document: doc('bewaard'), textVersion },
    });
    expect(shown(after(found(1)))).toEqual(['dirty', 'bewaard', 1, null]);
    expect(shown(after(found(0)))).toEqual(['conflict', 'bewaard', 1, 'begin']);
    expect(shown(after(typed('al bezig'), found(1)))).toEqual(['dirty', 'al bezig', 1, null]);
    const same: WritingEvent = { type: 'found', draft: { document: doc('begin'), textVersion: 0 } };
    expect(shown(after(same))).toEqual(['idle', 'begin', 1, null]);
  });

  const anyEvent = fc.oneof(
    fc.constantFrom('a', 'b', 'begin').map(typed),
    fc.constantFrom<WritingEvent>(
      SENDING,
      { type: 'unreachable' },
      { type: 'refused', refusal: null },
      { type: 'keepMine' },
      { type: 'keepTheirs' },
      { type: 'takeBack' },
    ),
    fc.integer({ min: 1, max: 5 }).map(saved),
    fc
      .integer({ min: 1, max: 5 })
      .map((version): WritingEvent => ({ type: 'lost', theirs: server('x', version) })),
    fc
      .integer({ min: 1, max: 5 })
      .map((version): WritingEvent => ({ type: 'fresh', now: server('y', version) })),
  );

  test('S-3: whatever happens, what was typed last is in the editor, with the server, or put aside by choice', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        let state = startWriting(BASE);
        for (const event of events) {
          const before = state;
          state = nextWriting(before, event);
          const isUnsaved = before.mode !== 'idle';
          const isShown = plainTextOf(state.text) === plainTextOf(before.text);
          if (isUnsaved && event.type !== 'typed' && !isShown) {
            expect(['keepTheirs', 'takeBack']).toContain(event.type);
            expect(state.setAside).toEqual(before.text);
          }
          expect(state.mode === 'conflict').toBe(state.theirs !== null);
          expect(state.mode === 'saving').toBe(state.sent !== null);
        }
      }),
    );
  });
});

/** A desk with a clock that is set by hand, a device, and a server that answers as the test says. */
function desk(answers: SaveOutcome[], draft: string | null = null) {
  const device = { text: draft, keeps: true };
  const told = { sent: [] as string[], saved: 0 };
  let alarms: { readonly at: number; readonly wake: () => void }[] = [];
  let now = 0;
  const writer = sectionWriter(
    {
      send: async (document) => {
        told.sent.push(plainTextOf(document));
        return answers.shift() ?? { kind: 'unreachable' };
      },
      fetchNow: async () => server('van een ander', 2),
      device: {
        takeOver: async () => (device.text === null ? null : { document: doc(device.text), textVersion: 1 }),
        keep: async ({ document }) => {
          if (device.keeps) device.text = plainTextOf(document);
          return device.keeps;
        },
        forget: async () => {
          device.text = null;
        },
      },
      wakeAfter: (milliseconds, wake) => {
        const alarm = { at: now + milliseconds, wake };
        alarms.push(alarm);
        return () => {
          alarms = alarms.filter((other) => other !== alarm);
        };
      },
      onSaved: () => {
        told.saved += 1;
      },
      writerName: 'Ik',
    },
    BASE,
  );
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    const due = alarms.filter(({ at }) => at <= now);
    alarms = alarms.filter(({ at }) => at > now);
    for (const { wake } of due) wake();
    await settled();
  };
  // Every promise of the ports is resolved already: one turn of the queue of tasks lets all of them pass.
  const settled = (): Promise<void> =>
    new Promise((done) => {
      setTimeout(done, 0);
    });
  return { writer, device, told, pass, settled };
}
const SAVED: SaveOutcome = { kind: 'saved', receipt: receipt(2) };

describe('L-1, S-1: the writer of a section', () => {
  test('saves after three seconds of rest, and leaves nothing on the device', async () => {
    const { writer, device, told, pass } = desk([SAVED]);
    await writer.open();
    writer.tell(typed('a'));
    await pass(2_000);
    expect([device.text, told.sent, writer.view().isKept]).toEqual(['a', [], true]);
    writer.tell(typed('ab'));
    await pass(2_000);
    expect(told.sent).toEqual([]);
    await pass(1_000);
    expect([told.sent, told.saved, device.text, writer.view().writing.mode]).toEqual([
      ['ab'],
      1,
      null,
      'idle',
    ]);
  });

  test('without a line the text is kept on the device and tried again', async () => {
    const { writer, device, told, pass } = desk([{ kind: 'unreachable' }, SAVED]);
    await writer.open();
    writer.tell(typed('a'));
    await pass(3_000);
    expect([writer.view().writing.mode, writer.view().isKept, device.text]).toEqual(['offline', true, 'a']);
    await pass(15_000);
    expect([told.sent, writer.view().writing.mode, device.text]).toEqual([['a', 'a'], 'idle', null]);
  });

  test('S-3: a lost race shows both texts, keeps the own one, and saves it when that is chosen', async () => {
    const { writer, device, told, settled } = desk([{ kind: 'lost' }, SAVED]);
    await writer.open();
    writer.tell(typed('a'));
    await writer.saveNow();
    await settled();
    const { theirs, mode } = writer.view().writing;
    expect([mode, theirs && plainTextOf(theirs.document), device.text]).toEqual([
      'conflict',
      'van een ander',
      'a',
    ]);
    writer.tell({ type: 'keepMine' });
    await writer.saveNow();
    await settled();
    expect([told.sent, writer.view().writing.mode, device.text]).toEqual([['a', 'a'], 'idle', null]);
  });

  test('leaving the section saves what was not saved yet', async () => {
    const { writer, device, told, settled } = desk([SAVED]);
    await writer.open();
    writer.tell(typed('a'));
    writer.close();
    await settled();
    expect([told.sent, device.text]).toEqual([['a'], null]);
  });

  test('a text of an earlier time is found, shown and sent', async () => {
    const { writer, device, told, pass } = desk([SAVED], 'van gisteren');
    await writer.open();
    expect(writer.view()).toMatchObject({
      isReady: true,
      isKept: true,
      writing: { mode: 'dirty', isFound: true },
    });
    await pass(3_000);
    expect([told.sent, device.text]).toEqual([['van gisteren'], null]);
  });

  test('a device that cannot keep says so', async () => {
    const { writer, device, pass } = desk([]);
    device.keeps = false;
    await writer.open();
    writer.tell(typed('a'));
    await pass(3_000);
    expect([writer.view().writing.mode, writer.view().isKept]).toEqual(['offline', false]);
  });
});
