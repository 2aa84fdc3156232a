import { odsDocument } from './ods-document.ts';
import { xmlElement } from './xml-element.ts';

const PAGE_LAYOUT = 'pm';

/** styles.xml: Dutch, so that a screen reader speaks it; printed landscape on A4, as wide as the page. */
export const odsPageStyles = (): string =>
  odsDocument(
    'styles',
    xmlElement(
      'office:styles',
      {},
      xmlElement(
        'style:default-style',
        { 'style:family': 'table-cell' },
        xmlElement('style:text-properties', {
          'fo:language': 'nl',
          'fo:country': 'NL',
          'fo:font-size': '10pt',
        }),
      ),
      xmlElement('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
    ),
    xmlElement(
      'office:automatic-styles',
      {},
      xmlElement(
        'style:page-layout',
        { 'style:name': PAGE_LAYOUT },
        xmlElement('style:page-layout-properties', {
          'fo:page-width': '29.7cm',
          'fo:page-height': '21cm',
          'style:print-orientation': 'landscape',
          'style:scale-to-X': 1,
          'style:scale-to-Y': 0,
        }),
      ),
    ),
    xmlElement(
      'office:master-styles',
      {},
      xmlElement('style:master-page', { 'style:name': 'Default', 'style:page-layout-name': PAGE_LAYOUT }),
    ),
  );
