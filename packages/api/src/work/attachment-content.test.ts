import fc from 'fast-check';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { JPG, officeFile, openDocument, PDF, PNG } from '../testing/attached-files.ts';
import { attachmentTypeOf } from './attachment-content.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const together = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
/** A part of 200 MB that takes a fraction of that in the ZIP. */
const BOMB = zipSync({
  '[Content_Types].xml': new Uint8Array(200_000_000),
  'word/document.xml': strToU8('<x/>'),
});
const anyZip = zipSync({ 'lees mij.txt': strToU8('niets') });

const outcome = (name: string, content: Uint8Array): Promise<string> =>
  attachmentTypeOf(name, content).catch((error: unknown) => {
    if (error instanceof DomainError) return error.code;
    throw error;
  });

test.each<[string, Uint8Array, string]>([
  ['brief.pdf', PDF, 'pdf'],
  ['BRIEF.PDF', PDF, 'pdf'],
  ['plaatje.png', PNG, 'png'],
  ['foto.jpeg', JPG, 'jpg'],
  ['foto.jpg', JPG, 'jpg'],
  ['plan.docx', officeFile('docx'), 'docx'],
  ['lijst.xlsx', officeFile('xlsx'), 'xlsx'],
  ['plan.odt', openDocument('text'), 'odt'],
  ['lijst.ods', openDocument('spreadsheet'), 'ods'],
  ['notitie.txt', utf8('Met de café-eigenaar gebeld.\r\n'), 'txt'],
  ['notitie.txt', utf8('BMW staat voor de deur'), 'txt'],
  ['lijst.csv', utf8('\uFEFFnaam;aantal\nDe Vliet;2\n'), 'csv'],
])('W-4: %s is kept as what it is', async (name, content, type) => {
  expect(await outcome(name, content)).toBe(type);
});

test.each<[string, string, Uint8Array, string]>([
  [
    'a kind that is not kept',
    'plaatje.svg',
    utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'ATTACHMENT_TYPE_NOT_ALLOWED',
  ],
  ['a page', 'pagina.html', utf8('<!doctype html><p>'), 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  ['no end to the name', 'brief', PDF, 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  ['a document with macros by its name', 'plan.docm', officeFile('docx'), 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  [
    'a page that says it is a PDF',
    'brief.pdf',
    utf8('<html><script>alert(1)</script>'),
    'ATTACHMENT_TYPE_NOT_ALLOWED',
  ],
  ['a PDF with a page before it', 'brief.pdf', together(utf8('<html>'), PDF), 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  [
    'a page that says it is text',
    'notitie.txt',
    utf8('  <!DOCTYPE html><script>alert(1)</script>'),
    'ATTACHMENT_TYPE_NOT_ALLOWED',
  ],
  [
    'a drawing that says it is text',
    'notitie.txt',
    utf8('<svg onload="alert(1)"/>'),
    'ATTACHMENT_TYPE_NOT_ALLOWED',
  ],
  ['a PDF that says it is text', 'notitie.txt', PDF, 'ATTACHMENT_NAME_DIFFERS'],
  ['text that says it is a PDF', 'brief.pdf', utf8('zomaar tekst'), 'ATTACHMENT_NAME_DIFFERS'],
  ['a picture under the name of another', 'foto.jpg', PNG, 'ATTACHMENT_NAME_DIFFERS'],
  ['a spreadsheet under the name of a text', 'plan.docx', officeFile('xlsx'), 'ATTACHMENT_NAME_DIFFERS'],
  ['any ZIP', 'plan.docx', anyZip, 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  ['a program', 'foto.png', together(utf8('MZ'), new Uint8Array(80)), 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  [
    'text in another encoding',
    'lijst.csv',
    Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
    'ATTACHMENT_TYPE_NOT_ALLOWED',
  ],
  ['text with NUL', 'lijst.csv', utf8('a;b\0c'), 'ATTACHMENT_TYPE_NOT_ALLOWED'],
  [
    'macros of Word',
    'plan.docx',
    officeFile('docx', { 'word/vbaProject.bin': utf8('x') }),
    'ATTACHMENT_HAS_MACROS',
  ],
  [
    'macros of Excel',
    'lijst.xlsx',
    officeFile('xlsx', { 'xl/macrosheets/sheet1.xml': utf8('x') }),
    'ATTACHMENT_HAS_MACROS',
  ],
  [
    'macros with a path of Windows',
    'plan.docx',
    officeFile('docx', { 'word\\vbaProject.bin': utf8('x') }),
    'ATTACHMENT_HAS_MACROS',
  ],
  [
    'macros of OpenDocument',
    'plan.odt',
    openDocument('text', { 'Basic/Standard/x.xml': utf8('x') }),
    'ATTACHMENT_HAS_MACROS',
  ],
  ['a picture that is a ZIP too', 'foto.png', together(PNG, anyZip), 'ATTACHMENT_UNREADABLE'],
  ['a PDF that is a ZIP too', 'brief.pdf', together(PDF, anyZip), 'ATTACHMENT_UNREADABLE'],
  ['a document that was cut off', 'plan.docx', officeFile('docx').slice(0, -30), 'ATTACHMENT_UNREADABLE'],
  [
    'a document with a page behind it',
    'plan.docx',
    together(officeFile('docx'), utf8('<html>')),
    'ATTACHMENT_UNREADABLE',
  ],
])('W-4: %s is refused', async (_what, name, content, code) => {
  expect(await outcome(name, content)).toBe(code);
});

test('W-4: a ZIP that inflates is judged by its directory alone', async () => {
  expect(BOMB.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await outcome('plan.docx', BOMB)).toBe('ATTACHMENT_TYPE_NOT_ALLOWED');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});

const END_BYTES = 22;

/** A document with the end that large files have too; `short` is the number of parts that its own end says. */
function withLargeEnd(file: Uint8Array, parts: number, short: number): Uint8Array {
  const bytes = Buffer.from(file);
  const end = bytes.length - END_BYTES;
  const [record, pointer] = [Buffer.alloc(56), Buffer.alloc(20)];
  record.write('PK\x06\x06', 'latin1');
  record.writeUInt32LE(parts, 32);
  record.writeUInt32LE(bytes.readUInt32LE(end + 16), 48);
  pointer.write('PK\x06\x07', 'latin1');
  pointer.writeUInt32LE(end, 8);
  bytes.writeUInt16LE(short, end + 10);
  return together(bytes.subarray(0, end), record, pointer, bytes.subarray(end));
}

/** A document with a comment that looks like another end, which says how many parts there are. */
function withEndInComment(file: Uint8Array, parts: number): Uint8Array {
  const bytes = Buffer.from(file);
  const end = bytes.length - END_BYTES;
  const second = Buffer.from(bytes.subarray(end));
  second.writeUInt16LE(parts, 8);
  second.writeUInt16LE(7, 20);
  bytes.writeUInt16LE(END_BYTES, end + 20);
  return together(bytes, second);
}

test('W-4: a directory that claims billions of parts is not read to its end', async () => {
  const document = officeFile('docx');
  expect(await outcome('plan.docx', withLargeEnd(document, 2, 2))).toBe('docx');
  expect(await outcome('plan.docx', withLargeEnd(document, 2, 0xffff))).toBe('docx');
  const claims = withLargeEnd(document, 0xffff_ffff, 0xffff);
  expect(await outcome('plan.docx', claims)).toBe('ATTACHMENT_UNREADABLE');
});

test('W-4: macros are not hidden by a second directory that other programs do not read', async () => {
  const document = officeFile('docx', { 'word/vbaProject.bin': utf8('x') });
  expect(await outcome('plan.docx', withLargeEnd(document, 3, 3))).toBe('ATTACHMENT_HAS_MACROS');
  expect(await outcome('plan.docx', withLargeEnd(document, 2, 3))).toBe('ATTACHMENT_UNREADABLE');
  expect(await outcome('plan.docx', withEndInComment(document, 2))).toBe('ATTACHMENT_UNREADABLE');
});

test('W-4: whatever is sent, it is kept as what its name says or refused in words', async () => {
  const starts = [PDF, PNG, JPG, officeFile('docx'), utf8('PK\x03\x04'), utf8('%PDF-'), new Uint8Array()];
  const content = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));
  const name = fc.constantFrom('a.pdf', 'a.docx', 'a.ods', 'a.png', 'a.jpg', 'a.txt', 'a.csv');
  await fc.assert(
    fc.asyncProperty(name, content, async (named, [start, rest]) => {
      const found = await outcome(named, together(start, rest));
      expect([named.slice(2), expect.stringMatching(/^ATTACHMENT_/)]).toContainEqual(found);
    }),
    { numRuns: 300 },
  );
});
