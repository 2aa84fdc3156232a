import { xmlDocument, xmlElement } from './xml-element.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = {
  'xmlns:office': `${OASIS}:office:1.0`,
  'xmlns:table': `${OASIS}:table:1.0`,
  'xmlns:text': `${OASIS}:text:1.0`,
  'xmlns:style': `${OASIS}:style:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:number': `${OASIS}:datastyle:1.0`,
  'xmlns:meta': `${OASIS}:meta:1.0`,
  'xmlns:config': `${OASIS}:config:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
};

export const ODF_VERSION = '1.3';
export const MANIFEST_NAMESPACE = `${OASIS}:manifest:1.0`;

/** One of the XML parts of an OpenDocument package (ODF 1.3 part 3, 3.1.3). */
export const odsDocument = (
  part: 'content' | 'meta' | 'settings' | 'styles',
  ...children: readonly string[]
): string =>
  xmlDocument(
    xmlElement(`office:document-${part}`, { ...NAMESPACES, 'office:version': ODF_VERSION }, ...children),
  );
