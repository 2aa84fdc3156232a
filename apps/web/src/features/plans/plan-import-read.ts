import type { ImportBlock } from '@regiovast/domain/plans/import-mapping';
import { generateJSON } from '@tiptap/core';
import { richTextExtensions } from './rich-text-extensions.ts';
import { toRichText } from './rich-text-json.ts';

/** A document that is taken over, in blocks; images do not fit in a text, so each leaves a mark. */
export type ReadDocument = { readonly blocks: readonly ImportBlock[]; readonly images: number };

/** Why a file cannot be read. */
export type ReadProblem = 'kind' | 'size' | 'broken' | 'empty';

const IMPORT_LIMIT_BYTES = 20 * 1024 * 1024;

/** Names of Word's own styles that its converter does not count among the headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
];

/** A file that is larger than this once it is unpacked is no plan; unpacking it could freeze the page. */
const UNPACKED_LIMIT_BYTES = 200 * 1024 * 1024;

/** How large the parts of an archive say they are, without unpacking any; null when it is no archive. */
async function unpackedBytes(archive: ArrayBuffer): Promise<number | null> {
  const { unzipSync } = await import('fflate');
  let bytes = 0;
  try {
    unzipSync(new Uint8Array(archive), {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return bytes;
}

/**
 * L-1 · reads a document of Word on this device; nothing of it is sent before the writer has seen where it goes.
 * @returns the document, or why it cannot be read
 */
export async function readWordFile(file: File, imageWords: string): Promise<ReadDocument | ReadProblem> {
  if (!file.name.toLowerCase().endsWith('.docx')) return 'kind';
  if (file.size > IMPORT_LIMIT_BYTES) return 'size';
  const arrayBuffer = await file.arrayBuffer();
  const unpacked = await unpackedBytes(arrayBuffer);
  if (unpacked === null) return 'kind';
  if (unpacked > UNPACKED_LIMIT_BYTES) return 'size';
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer },
      {
        styleMap: STYLES,
        // Only that there was an image, and its description; the image itself is not read.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return readHtml(value, imageWords);
  } catch {
    return 'broken';
  }
}

/**
 * Reads HTML, as a clipboard or the converter of Word gives it. It is parsed in a document of its own, in which no script
 * runs and nothing is fetched, and never put in the page.
 * @param imageWords what an image is called in the text, for instance "afbeelding"
 */
export function readHtml(html: string, imageWords: string): ReadDocument | ReadProblem {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of page.querySelectorAll('script, style, template, noscript, head')) hidden.remove();
  const images = page.querySelectorAll('img');
  for (const image of images) {
    const description = image.getAttribute('alt')?.trim();
    image.replaceWith(description ? `[${imageWords}: ${description}]` : `[${imageWords}]`);
  }
  const { content } = generateJSON(page.body.innerHTML, richTextExtensions({ keepsLevels: true })) as {
    content?: readonly { readonly type?: unknown; readonly attrs?: { readonly level?: unknown } }[];
  };
  const blocks = (content ?? []).flatMap((node) => {
    const level = node.type === 'heading' ? Number(node.attrs?.level) : null;
    return toRichText({ type: 'doc', content: [node] }).content.map((block) => ({ block, level }));
  });
  return blocks.length === 0 ? 'empty' : { blocks, images: images.length };
}

/** Reads text without form: every line that is not empty is a paragraph. */
export function readPlainText(text: string): ReadDocument | ReadProblem {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const blocks = lines.map(
    (line): ImportBlock => ({
      block: { type: 'paragraph', content: [{ type: 'text', text: line.trim() }] },
      level: null,
    }),
  );
  return blocks.length === 0 ? 'empty' : { blocks, images: 0 };
}
