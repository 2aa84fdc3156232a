import { odsDocument } from './ods-document.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlElement, xmlText } from './xml-element.ts';

const FROZEN = 2;
/** Numbers of the panes: upper left 0, upper right 1, lower left 2, lower right 3. */
const activePane = (hasColumns: boolean, hasRows: boolean): number =>
  hasRows || !hasColumns ? (hasColumns ? 3 : 2) : 1;

const item = (name: string, type: string, value: string | number): string =>
  xmlElement('config:config-item', { 'config:name': name, 'config:type': type }, xmlText(String(value)));

const entry = (name: string | undefined, ...children: readonly string[]): string =>
  xmlElement('config:config-item-map-entry', { 'config:name': name }, ...children);

const sheetView = ({ name, frozenRows, frozenColumns }: Sheet): string =>
  entry(
    name,
    item('HorizontalSplitMode', 'short', frozenColumns > 0 ? FROZEN : 0),
    item('VerticalSplitMode', 'short', frozenRows > 0 ? FROZEN : 0),
    item('HorizontalSplitPosition', 'int', frozenColumns),
    item('VerticalSplitPosition', 'int', frozenRows),
    item('ActiveSplitRange', 'short', activePane(frozenColumns > 0, frozenRows > 0)),
    item('PositionRight', 'int', frozenColumns),
    item('PositionBottom', 'int', frozenRows),
  );

/** settings.xml: ODF has no frozen panes; this is where LibreOffice keeps them. */
export function odsSettings({ sheets }: Workbook): string {
  const view = entry(
    undefined,
    item('ViewId', 'string', 'view1'),
    xmlElement('config:config-item-map-named', { 'config:name': 'Tables' }, ...sheets.map(sheetView)),
    item('ActiveTable', 'string', sheets[0]?.name ?? ''),
  );
  return odsDocument(
    'settings',
    xmlElement(
      'office:settings',
      {},
      xmlElement(
        'config:config-item-set',
        { 'config:name': 'ooo:view-settings' },
        xmlElement('config:config-item-map-indexed', { 'config:name': 'Views' }, view),
      ),
    ),
  );
}
