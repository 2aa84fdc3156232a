/** How much of a hash tells two contents apart to a reader; the whole is in the title. */
const SHOWN = 12;

/** C-8 · the beginning of a content hash, in groups of four that can be read aloud. */
const hashText = (sha256: string): string => (sha256.slice(0, SHOWN).match(/.{1,4}/g) ?? []).join(' ');

export function ApprovalHash({ sha256 }: { sha256: string }) {
  return <code title={sha256}>{hashText(sha256)}</code>;
}
