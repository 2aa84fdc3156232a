import { DomainError } from '@regiovast/domain/kernel/errors';
import {
  ATTACHMENT_EXTENSIONS,
  type AttachmentType,
  typeOfMedia,
  typeOfName,
} from '@regiovast/domain/work/attachment-types';
import { endsAsZip, zipParts } from './zip-directory.ts';

/** What every file of a kind that is a ZIP inside has to hold. */
const MAIN_PART = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  odt: 'content.xml',
  ods: 'content.xml',
} as const satisfies Partial<Record<AttachmentType, string>>;

/** Parts that hold programs: VBA and macro sheets of Office, ActiveX, Basic and scripts of OpenDocument. */
const PROGRAM =
  /(?:^|\/)(?:vbaProject\w*\.bin|vbaData\.xml)$|^xl\/macrosheets\/|\/activeX\/|^(?:Basic|Scripts)\/./i;

const TEXT_TYPES: readonly (AttachmentType | null)[] = ['txt', 'csv'];
/** Signs that no text holds: controls other than tab, line feed, form feed and carriage return. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
/** Text that something would run or draw: markup, PDF, PostScript, RTF, a script. */
const ACTIVE_TEXT =
  /^\s*(?:<(?:!doctype|!--|\?xml|html|head|body|script|svg|iframe|meta|style|a|img|object|embed|form|table|div)\b|<!|%PDF-|%!PS|\{\\rtf|#!)/i;

const refuse = (code: 'ATTACHMENT_UNREADABLE' | 'ATTACHMENT_HAS_MACROS'): never => {
  throw new DomainError(code);
};
const notAllowed = (): DomainError =>
  new DomainError('ATTACHMENT_TYPE_NOT_ALLOWED', { allowed: ATTACHMENT_EXTENSIONS.join(', ') });

/**
 * W-4 · what kind of file it is, by its content; the name must promise the same. Of a ZIP only the directory is read,
 * so that one that inflates costs nothing.
 * @param name as it was tidied
 * @throws DomainError ATTACHMENT_TYPE_NOT_ALLOWED, ATTACHMENT_NAME_DIFFERS, ATTACHMENT_HAS_MACROS or
 *   ATTACHMENT_UNREADABLE
 */
export async function attachmentTypeOf(name: string, content: Uint8Array): Promise<AttachmentType> {
  const named = typeOfName(name);
  if (named === null) throw notAllowed();
  const found = await foundType(named, content);
  if (found === null) throw notAllowed();
  if (found !== named) throw new DomainError('ATTACHMENT_NAME_DIFFERS', { found, named });
  if (isZipped(found)) checkDirectory(found, content);
  else if (endsAsZip(content)) refuse('ATTACHMENT_UNREADABLE');
  return found;
}

async function foundType(named: AttachmentType, content: Uint8Array): Promise<AttachmentType | null> {
  // Plain text carries no signature, and a few of its letters can look like one.
  if (TEXT_TYPES.includes(named) && isPlainText(content)) return named;
  // Loaded with the first file: a server at rest need not hold it.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found) return typeOfMedia(found.mime);
  return isPlainText(content) ? 'txt' : null;
}

/** Valid UTF-8 without control signs that nothing would run or draw. */
function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !CONTROL.test(text) && !ACTIVE_TEXT.test(text);
  } catch {
    return false;
  }
}

const isZipped = (type: AttachmentType): type is keyof typeof MAIN_PART => type in MAIN_PART;

function checkDirectory(type: keyof typeof MAIN_PART, content: Uint8Array): void {
  const parts = zipParts(content) ?? refuse('ATTACHMENT_UNREADABLE');
  if (parts.some((part) => PROGRAM.test(part))) refuse('ATTACHMENT_HAS_MACROS');
  if (!parts.includes(MAIN_PART[type])) refuse('ATTACHMENT_UNREADABLE');
}
