import type { Texts } from '../texts.ts';

export const errors: Texts['errors'] = {
  SESSION_MISSING: 'You are not signed in (any more). Please sign in again.',
  NOT_ALLOWED: 'Your role may not do this. Ask a colleague who may.',
  NOT_FOUND: 'This does not exist, or you may not see it.',
  STALE_VERSION: 'Somebody changed this meanwhile. Look at the new state and try again.',
  CASE_ALREADY_OPEN: 'This practice already has an open case.',
  CASE_STEP_NOT_ALLOWED: 'This step cannot be taken from the present phase.',
  CASE_REASON_MISSING: 'Give a reason.',
  CASE_END_DATE_MISSING: 'A threatened case needs an expected end date.',
  CASE_BRIDGING_INCOMPLETE: 'Name which practices take how many patients.',
  CASE_PLACEMENT_INCOMPLETE: '{{placed}} of {{enrolled}} patients have a place. Place them all.',
  CASE_NOT_SHARED: 'This case has not been shared yet.',
  CASE_ALREADY_SHARED: 'This case has been shared already.',
  CASE_ALREADY_ACKNOWLEDGED: 'It has been acknowledged already.',
  CASE_CLOSED: 'This case is closed. Reopen it first with a step.',
  DATE_IN_FUTURE: 'The date lies in the future.',
  DATE_BEFORE_PREVIOUS_STEP: 'The date lies before the previous step ({{since}}).',
  ACTION_ALREADY_DONE: 'This action is done already.',
  OWNER_NOT_IN_REACH: 'Choose somebody of your own organisation.',
  NO_PREFERENT_INSURER: 'The preferent insurer of this region does not work with Regiovast.',
  PRACTICE_CLOSED: 'This practice is closed.',
  PRACTICE_NOT_CLOSED: 'This practice is not closed.',
  PRACTICE_HAS_OPEN_CASE:
    'Case {{number}} is open for this practice. Confirm that it stays open; say there where the patients go.',
  AGB_ALREADY_KNOWN: 'A practice with this AGB code is already in the register.',
  OWNERS_60_PLUS_ABOVE_OWNERS:
    '{{owners60Plus}} owners of 60 or older is more than the {{owners}} owners. Mend one of them.',
  IMPORT_TOO_LARGE: 'The file is too large (25 MB at most). Split it and try again.',
  IMPORT_NOT_TEXT: 'This is no readable CSV or Excel file (xlsx). Save it so and try again.',
  IMPORT_WITHOUT_ROWS: 'There are no rows below the headers in this file.',
  IMPORT_COLUMN_MISSING: 'These columns are missing: {{columns}}.',
  IMPORT_COLUMN_TWICE: 'These columns occur twice: {{columns}}.',
  IMPORT_NOTHING_ACCEPTED: 'Not one row can be taken over.',
  IMPORT_ALREADY_COMMITTED: 'This file was taken over already.',
  IMPORT_STATE_DIFFERS: 'This is not possible in the state this file is in now. Reload the page.',
  IMPORT_BUILT_UPON:
    'Other things build on this import (cases: {{cases}}, later imports: {{imports}}, corrections and closures: {{corrections}}, closed quarters: {{quarters}}). Mend what is wrong with a correction.',
  IMPORT_MAPPING_INCOMPLETE: 'Not every column is pointed out yet. Decide what is still open and try again.',
  BOUNDARIES_NOT_GEOJSON:
    'This is not GeoJSON with a FeatureCollection. Save the boundaries as GeoJSON and try again.',
  BOUNDARIES_CRS_UNKNOWN:
    'The coordinate system of this file ({{crs}}) cannot be read. Use RD (EPSG:28992) or WGS84.',
  BOUNDARIES_TOO_DETAILED: 'The boundaries have more than {{limitPoints}} points. Use a generalised file.',
  BOUNDARIES_DIVISION_UNCLEAR:
    'The file does not show which division these boundaries belong to: fewer than half of the {{features}} shapes were recognised. Choose the division, or give each shape a code.',
  BOUNDARIES_REFUSED: '{{refused}} shapes were refused; nothing was taken over. Correct the file.',
  QUARTER_NOT_ENDED: 'This quarter has not ended yet.',
  QUARTER_ALREADY_CLOSED: 'This quarter is closed already.',
  QUARTER_NOT_CLOSED: 'This quarter has not been closed yet.',
  QUARTER_TOTALS_DIFFER:
    'The regions do not add up to the nation ({{count}}: {{regions}} against {{nation}}). Nothing was closed.',
  INVITATION_INVALID: 'This invitation was used or has expired. Ask for a new one.',
  PERSON_ALREADY_KNOWN: 'This e-mail address has an account already.',
  ORGANISATION_ALREADY_KNOWN: 'There is an organisation of this name already.',
  ROLE_NOT_OF_ORGANISATION: 'This role does not belong to this kind of organisation.',
  VIEW_NAME_TAKEN: 'You already have a view with this name. Replace it, or choose another name.',
  VIEW_LIMIT_REACHED: 'You have kept {{most}} views already. Remove one first.',
  REGION_CODE_TAKEN: 'There is already a region with code {{code}}. Choose another code.',
  REGION_NAME_TAKEN: 'There is already a region of this type with this name.',
  REGION_TYPE_WRONG: 'This cannot be done for a region of this type.',
  REGION_MUNICIPALITY_UNKNOWN: 'The municipality {{municipality}} does not exist on {{from}}.',
  REGION_MEMBER_ALREADY: '{{municipality}} is already in this region on that day.',
  REGION_MEMBER_ELSEWHERE:
    '{{municipality}} is in {{region}} on that day. Take it out there, or choose ‘move’.',
  REGION_MEMBER_LATER:
    '{{municipality}} is in {{region}} from {{from}}; that is already on record. Choose a later date or change that first.',
  REGION_MEMBER_NOT: '{{municipality}} is not in this region on {{from}}.',
  SEALED_REASON_MISSING:
    'The date lies before the end of the closed quarter {{quarter}} ({{lastDay}}). Give a reason; closed quarters stay as they are.',
  PREFERENT_LATER_KNOWN: '{{name}} is already on record from {{from}}. Choose that date or a later one.',
  PREFERENT_NONE: 'No preferent insurer is known here on {{from}}; there is nothing to end.',
  PREFERENT_UNCHANGED:
    'This insurer is already preferent on {{from}}. Correct the source of the present one.',
  PREFERENT_SAME_DAY: 'Another insurer began on {{from}}. Choose a later date; the past is not overwritten.',
  ORGANISATION_KIND_WRONG: 'This cannot be done for an organisation of this kind.',
  AREA_TAKEN: 'This working area already belongs to {{organisation}}.',
  EXCHANGE_NOT_STARTED: 'As long as the exchange has not started, nobody can have been placed.',
  EXCHANGE_PLACED_FALLS: 'The number of people placed counts from the start: on {{on}} it was {{placed}}.',
  WEIGHTS_IN_PAST:
    'Weights start today at the earliest; otherwise figures of the past would change. Choose a later date.',
  DATABASE_NOT_EMPTY: 'The database is not empty.',
};
