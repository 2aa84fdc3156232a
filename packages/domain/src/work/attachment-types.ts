/** W-4 · kinds of file that may be kept with a record: what one reads or counts with, nothing that runs. */
export const ATTACHMENT_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  txt: { mediaType: 'text/plain', extensions: ['txt'] },
  csv: { mediaType: 'text/csv', extensions: ['csv'] },
} as const satisfies Readonly<Record<string, { mediaType: string; extensions: readonly string[] }>>;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

const TYPES = Object.keys(ATTACHMENT_TYPES) as readonly AttachmentType[];

/** Every extension a file may have, for a file picker and for the words of a refusal. */
export const ATTACHMENT_EXTENSIONS: readonly string[] = TYPES.flatMap(
  (type) => ATTACHMENT_TYPES[type].extensions,
);

/** The type that the end of a name promises; null: none that is kept. */
export const typeOfName = (name: string): AttachmentType | null => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    TYPES.find((type) => (ATTACHMENT_TYPES[type].extensions as readonly string[]).includes(extension)) ?? null
  );
};

/** The type that the content says it is, by the media type it was recognised as; null: none that is kept. */
export const typeOfMedia = (mediaType: string): AttachmentType | null =>
  TYPES.find((type) => ATTACHMENT_TYPES[type].mediaType === mediaType) ?? null;
