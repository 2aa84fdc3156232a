/** A finished file of a quarter. */
export type QuarterFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
};

const encoder = new TextEncoder();

export const textFile = (name: string, text: string, mediaType: string): QuarterFile => ({
  name,
  bytes: encoder.encode(text),
  mediaType,
});

export const jsonFile = (name: string, content: object, mediaType = 'application/json'): QuarterFile =>
  textFile(name, `${JSON.stringify(content, null, 2)}\n`, mediaType);
