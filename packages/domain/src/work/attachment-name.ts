/** Longest name that every file system takes with room for a counter behind it. */
const LONGEST = 120;
const LONGEST_EXTENSION = 10;

/** Names that stand for devices on Windows, whatever comes after the first full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Controls, line and paragraph marks, and what turns the direction of reading, so that "exe.pdf" cannot pose. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** Signs that a path, a shell or a header gives a meaning. */
const MEANINGFUL = /[<>:"|?*]/g;

/**
 * W-4 · the name under which a file is kept and handed out: the last part of what was sent, without what leaves a
 * folder, hides or turns the text, or stands for a device. Never empty; "bestand" stands for what is left of nothing.
 * @param sent as the browser sent it; may be anything
 */
export function cleanAttachmentName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .replace(UNSEEN, '')
    .replace(MEANINGFUL, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = seen.lastIndexOf('.');
  const extension = dot < 0 ? '' : seen.slice(dot + 1, dot + 1 + LONGEST_EXTENSION);
  const stem = (dot < 0 ? seen : seen.slice(0, dot)).replace(/[. ]+$/, '');
  const kept = shortened(stem, LONGEST - extension.length - 1);
  const named = kept === '' ? 'bestand' : RESERVED.test(kept) ? `_${kept}` : kept;
  return extension === '' ? named : `${named}.${extension}`;
}

/** Cuts between signs, not in the middle of one. */
function shortened(text: string, longest: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > longest) break;
    kept += sign;
  }
  return kept.trimEnd();
}
