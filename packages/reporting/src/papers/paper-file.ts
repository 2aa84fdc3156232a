/** A document as a file. */
export type PaperFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
