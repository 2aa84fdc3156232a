/** How much of a content hash tells two states apart to a reader; the whole is in the title beside it. */
const SHOWN = 12;

/** The beginning of a content hash, in groups of four that can be read aloud. */
export const hashText = (sha256: string): string => (sha256.slice(0, SHOWN).match(/.{1,4}/g) ?? []).join(' ');
