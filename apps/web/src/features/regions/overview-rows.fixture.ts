export { figure, makeRow } from '@regiovast/domain/regions/region-table.fixture';
