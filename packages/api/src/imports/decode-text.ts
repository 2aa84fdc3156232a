type Encoding = 'utf-8' | 'windows-1252';

/** P-2 · Bytes as text: UTF-8 with or without BOM, else Windows-1252, in which every byte means something. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
