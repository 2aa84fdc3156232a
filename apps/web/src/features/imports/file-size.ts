import type { Formatter } from '../../lib/format.ts';

const KB = 1024;
const MB = KB * KB;

/** `2516582` bytes as "2,4 MB". */
export function fileSize(bytes: number, format: Formatter): string {
  if (bytes >= MB) return `${format.decimal(bytes / MB, 1)} MB`;
  return bytes >= KB ? `${format.integer(bytes / KB)} kB` : `${format.integer(bytes)} B`;
}
