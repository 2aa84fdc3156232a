import { odsContent } from './ods-content.ts';
import { MANIFEST_NAMESPACE, ODF_VERSION, odsDocument } from './ods-document.ts';
import { odsPageStyles } from './ods-page-styles.ts';
import { odsSettings } from './ods-settings.ts';
import type { Workbook } from './workbook.ts';
import { xmlDocument, xmlElement, xmlText } from './xml-element.ts';
import { zipArchive } from './zip-archive.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const metaOf = ({ title, subject, savedAt }: Workbook): string =>
  odsDocument(
    'meta',
    xmlElement(
      'office:meta',
      {},
      xmlElement('meta:generator', {}, 'Regiovast'),
      xmlElement('dc:title', {}, xmlText(title)),
      xmlElement('dc:subject', {}, xmlText(subject)),
      xmlElement('dc:language', {}, 'nl-NL'),
      xmlElement('meta:creation-date', {}, xmlText(savedAt)),
      xmlElement('dc:date', {}, xmlText(savedAt)),
    ),
  );

const fileEntry = (path: string, mediaType: string, version?: string): string =>
  xmlElement('manifest:file-entry', {
    'manifest:full-path': path,
    'manifest:version': version,
    'manifest:media-type': mediaType,
  });

const manifestOf = (paths: readonly string[]): string =>
  xmlDocument(
    xmlElement(
      'manifest:manifest',
      { 'xmlns:manifest': MANIFEST_NAMESPACE, 'manifest:version': ODF_VERSION },
      fileEntry('/', MEDIA_TYPE, ODF_VERSION),
      ...paths.map((path) => fileEntry(path, 'text/xml')),
    ),
  );

/**
 * OpenDocument spreadsheet. Written here and not by hucre, whose ODS has no column widths, no frozen header,
 * no wrapped text and no language. `mimetype` is first and stored, as ODF 1.3 part 2, 3.3 demands.
 */
export function odsOf(workbook: Workbook): Uint8Array {
  const encoder = new TextEncoder();
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['content.xml', odsContent(workbook)],
    ['meta.xml', metaOf(workbook)],
    ['settings.xml', odsSettings(workbook)],
    ['styles.xml', odsPageStyles()],
  ];
  const manifest = manifestOf(parts.map(([path]) => path));
  return zipArchive([
    { name: 'mimetype', bytes: encoder.encode(MEDIA_TYPE), isStored: true },
    ...[['META-INF/manifest.xml', manifest] as const, ...parts].map(([name, xml]) => ({
      name,
      bytes: encoder.encode(xml),
      isStored: false,
    })),
  ]);
}
